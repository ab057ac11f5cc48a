import { locales, makeLater } from '../../../schema/languages.ts';
import { latin } from '../../../schema/latin.ts';
import { type Notice, sectionAt } from '../../content/notice.ts';
import { nodeAt } from '../../content/yaml.ts';
import { isSameLength, lengthOf, periodsInText } from '../../locale/reading/periods-in-text.ts';
import { inLanguage } from '../../words/in-language.ts';
import type { Quote } from './quotes.ts';
import { seenValues } from './seen-values.ts';

/** So many letters before a quote may hold the word that makes its beginning doubtful. */
const reach = 30;

/** The quotes that tell the period of their fact only roughly, with the words that do so: `about five years`. */
export function doubtfulQuotes(notice: Notice, day: string): { quote: Quote; words: string }[] {
  const doubt = doubts[notice.locale];
  if (!doubt) return [];
  return [...seenValues(notice, day)].flatMap(({ quote, values }) => {
    const fact = nodeAt(notice.tree, quote.path.slice(0, -1));
    const periods = values.filter(({ kind }) => kind === 'duration');
    if (periods.length === 0 || (fact?.kind === 'map' && isBound(fact.entries))) return [];
    const text = withBefore(notice, quote);
    const found = periodsInText(text, notice.locale).find(
      ({ length, index }) =>
        periods.some(({ value }) => isSameLength(length, lengthOf(value))) &&
        doubt.test(beforeIn(text, index)),
    );
    if (!found) return [];
    const [before = ''] = doubt.exec(beforeIn(text, found.index)) ?? [];
    return [{ quote, words: `${before}${found.words}`.trim() }];
  });
}

/** A fact that says the same: the shortest or longest time, or that the text only calls it possible. */
function isBound(entries: ReadonlyMap<string, unknown>): boolean {
  return entries.has('bound') || entries.has('hedged');
}

function withBefore(notice: Notice, { words, place }: Quote): string {
  const text = sectionAt(notice, place)?.text ?? '';
  const at = text.indexOf(words);
  return text.slice(Math.max(0, at - reach), at + words.length);
}

function beforeIn(text: string, index: number): string {
  return text.slice(Math.max(0, index - reach), index);
}

/** What makes a period doubtful that it stands before; it is what facts in a text may not hold. */
const doubts = makeLater(locales, (locale) => {
  const words = inLanguage(locale).told?.phrases.doubt.split('|').map(escaped);
  if (!words) return undefined;
  return latin(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})\\.?\\s$`, 'iu'));
});

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
