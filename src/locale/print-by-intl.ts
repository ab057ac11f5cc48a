import type { Locale } from '../../schema/languages.ts';
import { labelOf } from './labels.ts';

const units = { Y: 'year', M: 'month', W: 'week', D: 'day', h: 'hour', m: 'minute' } as const;

/**
 * A value as a text in a language without words here has it, by what `Intl` knows: a day, a length of time or a country;
 * `undefined` for the words of a closed list. Everything else stays as it is written.
 *
 * 1. `P1Y6M` in Estonian gives `1 aasta, 6 kuud`, `2026-10-01` gives `1. oktoober 2026`.
 */
export function printByIntl(
  value: string,
  kind: string | undefined,
  locale: Locale,
): string | undefined {
  if (kind === 'date') {
    const form = { dateStyle: 'long', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(locale, form).format(new Date(`${value}T00:00:00Z`));
  }
  if (kind === 'country') {
    // The EEA is no region of the standard.
    const isCountry = value.length === 2;
    return isCountry ? new Intl.DisplayNames([locale], { type: 'region' }).of(value) : undefined;
  }
  const isLength = kind === 'duration' || kind === 'cookieDuration';
  if (isLength && value.startsWith('P')) return printLength(value, locale);
  const isOfList = kind !== undefined && labelOf(kind, value, locale) !== undefined;
  return isOfList ? undefined : value;
}

function printLength(duration: string, locale: Locale): string {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const told = [
    ...date.matchAll(/(\d+)([YMWD])/gu),
    ...time.toLowerCase().matchAll(/(\d+)([hm])/gu),
  ];
  const parts = told.map(([, count, letter]) => {
    const unit = units[letter as keyof typeof units];
    const form = { style: 'unit', unit, unitDisplay: 'long' } as const;
    return new Intl.NumberFormat(locale, form).format(Number(count));
  });
  return new Intl.ListFormat(locale, { type: 'unit' }).format(parts);
}
