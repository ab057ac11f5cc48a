import {
  type Canonicalise,
  type CanonicalWord,
  canonicaliser,
  plainWords,
} from './canonical-words.ts';
import type { ChangeWords } from './change-words.ts';
import { dayOfUpdateFinder } from './day-of-update.ts';
import { type FindMatters, matterFinder } from './matters.ts';
import { type IsMisspelt, type IsSameWord, misspelling, sameWord } from './same-word.ts';

/** What the words of one language are judged with. */
export interface Tools {
  readonly words: ChangeWords | null;
  readonly isDayOfUpdate: (found: readonly CanonicalWord[]) => boolean;
  readonly free: ReadonlySet<string>;
  /** Those who speak: `we`. */
  readonly speakers: ReadonlySet<string>;
  readonly plain: (text: string) => readonly CanonicalWord[];
  readonly canonicalise: Canonicalise;
  readonly find: FindMatters;
  readonly isSame: IsSameWord;
  readonly isMisspelt: IsMisspelt;
}

/** Prepares the lists of a language once for all its changes. */
export function toolsFor(words: ChangeWords | null): Tools {
  const notNames = new Set(words?.notNames);
  return {
    words,
    isDayOfUpdate: dayOfUpdateFinder(words),
    free: new Set(words?.free),
    speakers: new Set(words?.speakers),
    plain: (text) => plainWords(text, notNames),
    canonicalise: canonicaliser(words),
    find: matterFinder(words),
    isSame: sameWord(words),
    isMisspelt: misspelling(words),
  };
}
