/** Properties are tried at least so often, where they are tried more often than that in full. */
const fewest = 10;

/**
 * How often a property is tried that is tried `full` times in full: a tenth of it, so that tests are quick. CI sets
 * `SELOSTE_PROPERTY_RUNS=full`; a number there is how often each property is tried. All have seeds: fewer runs are the first
 * of more.
 */
export function propertyRuns(full: number): number {
  const asked = runsAsked();
  if (asked === 'full') return full;
  if (asked === undefined || asked === '')
    return Math.min(full, Math.max(fewest, Math.ceil(full / 10)));
  if (!/^[1-9]\d*$/u.test(asked))
    throw new Error(`Unexpected SELOSTE_PROPERTY_RUNS=${asked}, expected a number or full.`);
  return Number(asked);
}

/** Of cases that are tried several times, such as in each language, those of one `turn`; all of them in full. */
export function casesOfTurn<T>(cases: readonly T[], turn: number, turns: number): T[] {
  if (runsAsked() === 'full') return [...cases];
  return cases.filter((_, index) => index % turns === turn % turns);
}

function runsAsked(): string | undefined {
  return process.env['SELOSTE_PROPERTY_RUNS'];
}
