import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A question put to the search of the sample site, as a person types it, and where the texts answer it. Judged
 * from the texts alone, by somebody who had not seen what the search finds.
 */
export type Question = {
  readonly lang: string;
  readonly query: string;
  readonly notice: string;
  /** The file of a section, with `#id` where one heading of it alone answers; `null` where no version does. */
  readonly answer: string | null;
  /** Other places that are as good. */
  readonly also?: readonly string[];
  /** The revision that said it, where the one in force does not. */
  readonly revision?: string;
  readonly alsoRevisions?: readonly string[];
};

/** The judged questions, in the order in which they were written. */
export function readQuestions(): Question[] {
  const lines = readFileSync(join(import.meta.dirname, 'questions.jsonl'), 'utf8').trim();
  return lines.split('\n').map((line): Question => JSON.parse(line));
}
