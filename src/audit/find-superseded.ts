import { type Superseded, superseded } from '../../schema/gdpr/superseded.ts';
import { isPast } from '../check/text/lexicon/past-words.ts';

/** A law or an authority that is no more, in the words of a text. */
export type FoundSuperseded = { readonly words: string; readonly gone: Superseded };

/**
 * The laws and authorities of a sentence that are no more.
 *
 * 1. `as the Personal Data Act (523/1999) requires` and `complain to Datainspektionen` name one.
 * 2. `IMY (formerly Datainspektionen)` and `Directive 95/46/EC was repealed` know it.
 */
export function findSuperseded(sentence: string): FoundSuperseded[] {
  const found = superseded.flatMap((gone) => {
    const [words] = gone.pattern.exec(sentence) ?? [];
    return words === undefined ? [] : [{ words, gone }];
  });
  return found.length > 0 && isPast(sentence) ? [] : found;
}
