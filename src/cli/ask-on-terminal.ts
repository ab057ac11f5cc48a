import { createInterface } from 'node:readline/promises';

/** Asks a question and gives the answer, without white space around it; `undefined` where nobody answers any more. */
export type Ask = (question: string) => Promise<string | undefined>;

type Input = NodeJS.ReadableStream & { isTTY?: boolean };
type Output = NodeJS.WritableStream & { isTTY?: boolean };

/** Calls `work` with a way to ask, where there is a terminal with a person at it; without one elsewhere. */
export async function withAsking<T>(
  input: Input,
  output: Output,
  work: (ask: Ask | undefined) => Promise<T>,
): Promise<T> {
  if (!input.isTTY || !output.isTTY) return work(undefined);
  const lines = createInterface({ input, output });
  const closed = new AbortController();
  lines.once('close', () => closed.abort());
  try {
    return await work(async (question) => {
      try {
        return (await lines.question(`${question} `, { signal: closed.signal })).trim();
      } catch {
        return undefined;
      }
    });
  } finally {
    lines.close();
  }
}
