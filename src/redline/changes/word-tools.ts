import { type Canonicalise, canonicaliser } from './canonical-words.ts';
import type { ChangeWords } from './change-words.ts';
import { dayOfUpdateFinder } from './day-of-update.ts';
import { type FindMatters, matterFinder } from './matters.ts';
import { type CanonicalWord, plainWords } from './plain-words.ts';
import {
  type IsMisspelt,
  type IsSameWord,
  misspelling,
  otherSpelling,
  sameWord,
} from './same-word.ts';

/** What the words of one language are judged with. */
export interface Tools {
  readonly words: ChangeWords | null;
  readonly isDayOfUpdate: (found: readonly CanonicalWord[]) => boolean;
  readonly free: ReadonlySet<string>;
  /** Those who speak: `we`. */
  readonly speakers: ReadonlySet<string>;
  /** Words that leave out all others: `only`. */
  readonly narrowing: ReadonlySet<string>;
  /** Whether a word is listed, as whatever: it names nobody. */
  readonly isKnown: (word: CanonicalWord) => boolean;
  readonly plain: (text: string) => readonly CanonicalWord[];
  readonly canonicalise: Canonicalise;
  readonly find: FindMatters;
  readonly isSame: IsSameWord;
  readonly isMisspelt: IsMisspelt;
  readonly isOtherSpelling: IsSameWord;
}

/** Prepares the lists of a language once for all its changes. */
export function toolsFor(words: ChangeWords | null): Tools {
  const notNames = new Set(words?.notNames);
  const find = matterFinder(words);
  const known = knownWords(words);
  return {
    words,
    isDayOfUpdate: dayOfUpdateFinder(words),
    free: new Set(words?.free),
    speakers: new Set(words?.speakers),
    plain: (text) => plainWords(text, notNames),
    canonicalise: canonicaliser(words),
    narrowing: new Set(words?.narrowing),
    isKnown: (word) => known.has(word.text) || find([word]).length > 0,
    find,
    isSame: sameWord(words),
    isMisspelt: misspelling(words),
    isOtherSpelling: otherSpelling(words),
  };
}

/** The words of the lists that are written out, those of phrases one by one. */
export function knownWords(words: ChangeWords | null): ReadonlySet<string> {
  if (words === null) return new Set();
  const { free, speakers, questions, updated, aboutUpdates, months, same } = words;
  return new Set([
    ...[free, speakers, questions, updated, aboutUpdates, months].flat(),
    ...same.flat().flatMap((phrase) => phrase.split(/[ -]/u)),
  ]);
}
