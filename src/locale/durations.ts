import type { Locale } from '../../schema/languages.ts';
import { joinList } from './lists.ts';

type Unit = 'Y' | 'M' | 'W' | 'D' | 'h' | 'm';
type Forms = { one: string; many: string };

const units: Record<Locale, Record<Unit, Forms>> = {
  fi: {
    Y: { one: 'vuosi', many: 'vuotta' },
    M: { one: 'kuukausi', many: 'kuukautta' },
    W: { one: 'viikko', many: 'viikkoa' },
    D: { one: 'päivä', many: 'päivää' },
    h: { one: 'tunti', many: 'tuntia' },
    m: { one: 'minuutti', many: 'minuuttia' },
  },
  sv: {
    Y: { one: 'år', many: 'år' },
    M: { one: 'månad', many: 'månader' },
    W: { one: 'vecka', many: 'veckor' },
    D: { one: 'dag', many: 'dagar' },
    h: { one: 'timme', many: 'timmar' },
    m: { one: 'minut', many: 'minuter' },
  },
  en: {
    Y: { one: 'year', many: 'years' },
    M: { one: 'month', many: 'months' },
    W: { one: 'week', many: 'weeks' },
    D: { one: 'day', many: 'days' },
    h: { one: 'hour', many: 'hours' },
    m: { one: 'minute', many: 'minutes' },
  },
};

const finnishGenitive: Record<Unit, string> = {
  Y: 'vuoden',
  M: 'kuukauden',
  W: 'viikon',
  D: 'päivän',
  h: 'tunnin',
  m: 'minuutin',
};

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
    const isGenitive = form === 'genitive' || (form === 'object' && count === 1);
    if (locale === 'fi' && isGenitive) return `${count} ${finnishGenitive[unit]}`;
    return `${count} ${units[locale][unit][count === 1 ? 'one' : 'many']}`;
  });
  return parts.length > 0 ? joinList(parts, locale) : duration;
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
