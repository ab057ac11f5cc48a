import type { Locale } from '../../../schema/languages.ts';
import { splitSentences } from '../../locale/split-sentences.ts';
import { foldSpace } from '../../markdown/plain-text.ts';
import type { Quote } from '../text/quotes.ts';

/** So many words are enough to look a quote up by. */
const enough = 3;

/**
 * Tells whether a sentence holds what a fact quotes as its own words, or one of the sentences of that. Quotes are looked up by
 * their first words: the time follows the length of the sentence, however many there are.
 */
export function showsQuote(quotes: readonly Quote[], locale: Locale): (text: string) => boolean {
  const parts = quotes.flatMap(({ words }) => splitSentences(words, locale));
  const byStart = Map.groupBy(parts, (part) => starts(part)[0] ?? '');
  return (text) => {
    const folded = byStart.size > 0 ? foldSpace(text) : '';
    return starts(folded).some((start) =>
      byStart.get(start)?.some((part) => folded.includes(part)),
    );
  };
}

/** Each three words of a text that stand side by side, without what stands between them. */
function starts(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(enough - 1).map((_, at) => words.slice(at, at + enough).join(' '));
}
