import type { Locale } from '../../schema/languages.ts';
import { wordsIn } from '../words/spoken.ts';
import { joinList } from './lists.ts';

type Unit = 'Y' | 'M' | 'W' | 'D' | 'h' | 'm';
export type DurationForm = 'nominative' | 'genitive' | 'object';

/**
 * A duration (ISO 8601, such as `P5Y`) in words: `5 vuotta`, `5 år`, `5 years`; in the Finnish
 * genitive `5 vuoden`. As an object or beside a genitive Finnish has `1 vuoden` but `5 vuotta`.
 * Several units are joined: `1 vuosi ja 6 kuukautta`. Other languages have one form.
 */
export function printDuration(
  duration: string,
  locale: Locale,
  form: DurationForm = 'nominative',
): string {
  const parts = partsOf(duration).map(({ count, unit }) => {
    const { one, other, genitiveOne, genitiveOther } = wordsIn(locale).grammar.units[unit];
    const isGenitive = form === 'genitive' || (form === 'object' && count === 1);
    if (isGenitive) return `${count} ${count === 1 ? genitiveOne : genitiveOther}`;
    return `${count} ${count === 1 ? one : other}`;
  });
  return parts.length > 0 ? joinList(parts, locale) : duration;
}

/** Whether a language has another form of a duration after other words: `viiden vuoden ajan`, `nach 5 Jahren`. */
export function hasGenitive(locale: Locale): boolean {
  const units = Object.values(wordsIn(locale).grammar.units);
  return units.some(({ other, genitiveOther }) => other !== genitiveOther);
}

function partsOf(duration: string): { count: number; unit: Unit }[] {
  const [date = '', time = ''] = duration.replace(/^P/u, '').split('T');
  const read = (text: string, lower: boolean) =>
    [...text.matchAll(/(\d+)([YMWDH])/gu)].map((match) => ({
      count: Number(match[1]),
      unit: (lower ? match[2]?.toLowerCase() : match[2]) as Unit,
    }));
  return [...read(date, false), ...read(time, true)];
}
