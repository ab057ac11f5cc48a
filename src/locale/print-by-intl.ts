import type { Locale } from '../../schema/languages.ts';
import { isKnownToIntl } from '../words/known-to-intl.ts';
import { labelOf } from './labels.ts';

const units = { Y: 'year', M: 'month', W: 'week', D: 'day', h: 'hour', m: 'minute' } as const;

/** What `Intl` writes for a unit where it has no word for it in the language (Maltese, Inari Sami). */
const symbols = { year: 'y', month: 'm', week: 'w', day: 'd', hour: 'h', minute: 'min' } as const;

/**
 * A value as a text in a language without words here has it, by what `Intl` knows: a day, a length of time or a country;
 * `undefined` for the words of a closed list, and where `Intl` lacks the word. Everything else stays as it is written.
 *
 * 1. `P1Y6M` in Estonian gives `1 aasta, 6 kuud`, `2026-10-01` gives `1. oktoober 2026`.
 */
export function printByIntl(
  value: string,
  kind: string | undefined,
  locale: Locale,
): string | undefined {
  if (kind === 'date') return isKnownToIntl(locale) ? printDay(value, locale) : undefined;
  if (kind === 'country') return isKnownToIntl(locale) ? printRegion(value, locale) : undefined;
  const isLength = kind === 'duration' || kind === 'cookieDuration';
  if (isLength && value.startsWith('P'))
    return isKnownToIntl(locale) ? printLength(value, locale) : undefined;
  const isOfList = kind !== undefined && labelOf(kind, value, locale) !== undefined;
  return isOfList ? undefined : value;
}

/** In the calendar that the other languages of a notice reckon by, also where its own is usual: Persian, Thai. */
function printDay(day: string, locale: Locale): string {
  const form = { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  return new Intl.DateTimeFormat(locale, form).format(new Date(`${day}T00:00:00Z`));
}

function printRegion(code: string, locale: Locale): string | undefined {
  // The EEA is no region of the standard.
  if (code.length !== 2) return undefined;
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(code);
}

function printLength(duration: string, locale: Locale): string | undefined {
  const [date = '', time = ''] = duration.slice(1).split('T');
  const told = [
    ...date.matchAll(/(\d+)([YMWD])/gu),
    ...time.toLowerCase().matchAll(/(\d+)([hm])/gu),
  ];
  const parts = told.map(([, count, letter]) => {
    const unit = units[letter as keyof typeof units];
    const form = { style: 'unit', unit, unitDisplay: 'long' } as const;
    const printed = new Intl.NumberFormat(locale, form).formatToParts(Number(count));
    const hasWord = printed.every(({ type, value }) => type !== 'unit' || value !== symbols[unit]);
    return hasWord ? printed.map(({ value }) => value).join('') : undefined;
  });
  return parts.every((part) => part !== undefined)
    ? new Intl.ListFormat(locale, { type: 'unit' }).format(parts)
    : undefined;
}
