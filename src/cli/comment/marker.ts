/** A run of a CI: the later of two has the larger number, or of one run the larger attempt. */
export type RunNumber = { run: number; attempt: number };

/** The first line of a comment of ours: which run it tells of. */
export function markerOf({ run, attempt }: RunNumber): string {
  return `<!-- seloste-change-report run=${run}.${attempt} -->`;
}

/** The run that a comment tells of; `undefined` where it is no such comment. Anybody can write one: ask who did. */
export function readMarker(body: string): RunNumber | undefined {
  const pattern = /^<!-- seloste-change-report run=(\d{1,15})\.(\d{1,9}) -->/u;
  const [, run, attempt] = pattern.exec(body) ?? [];
  return run === undefined ? undefined : { run: Number(run), attempt: Number(attempt) };
}

/** Sorts runs, the earlier ones first. */
export function compareRuns(a: RunNumber, b: RunNumber): number {
  return a.run - b.run || a.attempt - b.attempt;
}
