import type { Locale } from '../../schema/languages.ts';
import { wordsIn } from '../words/spoken.ts';
import { printDate } from './dates.ts';
import { formDate } from './form-date.ts';
import { joinParts } from './join-parts.ts';
import type { Sentence } from './say.ts';

/**
 * A stretch of days (`YYYY-MM-DD`), both included: what the first has in common with the last is said once.
 *
 * `01.10.–31.10.2026`, `1 to 31 October 2026`, `28 December 2025 to 3 January 2026`.
 */
export function printRange(from: string, to: string, locale: Locale): Sentence {
  if (from === to) return joinParts('versions.day', locale, { a: dayPart(from, locale) });
  const a = [{ text: beginning(from, to, locale), day: from }];
  return joinParts('versions.range', locale, { a, b: dayPart(to, locale) });
}

/** A day as a part of a sentence. */
export function dayPart(day: string, locale: Locale): Sentence {
  return [{ text: printDate(day, locale), day }];
}

function beginning(from: string, to: string, locale: Locale): string {
  const { dates, grammar } = wordsIn(locale);
  if (from.slice(0, 4) !== to.slice(0, 4)) return printDate(from, locale);
  const isOfMonth = from.slice(0, 7) === to.slice(0, 7);
  const form = isOfMonth ? grammar.dayOfMonth : grammar.dayOfYear;
  return formDate(from, form, dates.month);
}
