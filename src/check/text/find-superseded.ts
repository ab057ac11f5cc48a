import { type Superseded, superseded } from '../../../schema/gdpr/superseded.ts';
import { isPast } from './lexicon/past-words.ts';

/** A law or an authority that is no more, in the words of a text, and what is in its place on some day. */
export type FoundSuperseded = {
  readonly words: string;
  readonly gone: Superseded;
  readonly successor: string;
};

/**
 * The laws and authorities of a sentence that were no more on a day; of names within each other, the longest.
 *
 * 1. `as the Personal Data Act (523/1999) requires` and `complain to Datainspektionen` name one.
 * 2. `IMY (formerly Datainspektionen)` and `Directive 95/46/EC was repealed` know it.
 */
export function findSuperseded(sentence: string, day: string): FoundSuperseded[] {
  const named = superseded.flatMap((gone) => {
    const [words] = gone.pattern.exec(sentence) ?? [];
    return words === undefined ? [] : [{ words, gone, successor: successorOf(gone, day) }];
  });
  const found = named.filter(
    ({ words, gone }) =>
      gone.until <= day &&
      !named.some((other) => other.words !== words && other.words.includes(words)),
  );
  return found.length > 0 && isPast(sentence) ? [] : found;
}

function successorOf({ successor, renamed }: Superseded, day: string): string {
  return renamed && renamed.from <= day ? renamed.successor : successor;
}
