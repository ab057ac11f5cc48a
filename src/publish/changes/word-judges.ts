import type { Locale } from '../../../schema/languages.ts';
import { guessWords } from '../../redline/changes/guess-words.ts';
import { type WordJudge, wordJudge } from '../../redline/changes/judge-words.ts';
import { changeWordsOf, everyChangeWords } from '../../words/change-words.ts';

/** Judges changes of words in texts of a language. */
export function judgeFor(locale: Locale): WordJudge {
  return wordJudge(changeWordsOf(locale) ?? null);
}

/** Judges changes between two texts of which nobody says in which language they are. */
export function judgeForTexts(before: string, after: string): WordJudge {
  return wordJudge(guessWords(`${before}\n${after}`, everyChangeWords));
}
