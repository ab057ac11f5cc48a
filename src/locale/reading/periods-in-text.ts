import type { Locale } from '../../../schema/languages.ts';
import { latin } from '../../../schema/latin.ts';
import { inLanguage } from '../../words/in-language.ts';
import type { TimeUnit } from '../../words/reading-words.ts';

/** A length of time: months and days cannot be told in each other. */
export type Length = { months: number; days: number };

/** A period that a text names; `index` is where it begins. */
export type PeriodInText = { length: Length; words: string; index: number };

const lengths: Record<TimeUnit, Length> = {
  year: { months: 12, days: 0 },
  month: { months: 1, days: 0 },
  week: { months: 0, days: 7 },
  day: { months: 0, days: 1 },
  hour: { months: 0, days: 1 / 24 },
  minute: { months: 0, days: 1 / 1440 },
};

/** The longest name of a number has 32 letters: a longer word is none, and is not searched for a unit at every hyphen of it. */
const word = String.raw`[\p{L}-]{1,32}?`;
/** White space is folded: more than this is no part of a period. */
const apart = '{0,4}';
/** A number in figures or words, with an ending (`5:n`) or again in parentheses (`six (6) months`). */
const number = String.raw`(?<![\p{L}\p{N},.])(\d{1,3}|${word})(?::\p{L}+)?(?:\s${apart}\([\p{L}\p{N}]+\))?[\s-]${apart}`;
const calendar = '(?:kalenteri|kalender|calendar\\s+|full\\s+|hela\\s+)?';
const unitOrder: readonly TimeUnit[] = ['year', 'month', 'week', 'day', 'hour', 'minute'];

type Pattern = {
  /** What a text lacks that names no unit; without Unicode's own classes it is soon ready. */
  hint: RegExp;
  bare: RegExp;
  counted: RegExp;
};

/** One group for each unit, after the number if there is one. */
function patternFor(locale: Locale): Pattern {
  const words = unitOrder.map((unit) => `(${inLanguage(locale).reading.units[unit]})`).join('|');
  return {
    hint: new RegExp(`(?:${words})(?![a-z0-9ß-öø-ÿšž])`, 'i'),
    bare: latin(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'giu')),
    counted: latin(new RegExp(`${number}${calendar}(?:${words})(?![\\p{L}\\p{N}])`, 'giu')),
  };
}

const patterns = new Map<Locale, Pattern>();

function patternsIn(locale: Locale): Pattern {
  const known = patterns.get(locale) ?? patternFor(locale);
  patterns.set(locale, known);
  return known;
}

/** The length of the unit whose group of a match is filled; groups begin at `first`. */
function unitLength(match: RegExpExecArray, first: number): Length {
  const unit = unitOrder[match.slice(first).findIndex((group) => group !== undefined)];
  return lengths[unit ?? 'day'];
}

/**
 * The periods that a text names with a number, in words or figures. Neighbours that are joined count
 * together as well.
 *
 * 1. `viiden vuoden ajan`, `5 vuotta`, `5 v`, `fem år`, `a five-year period`: 60 months each.
 * 2. `1 vuosi ja 6 kuukautta`: 12 months, 6 months, and 18 months together.
 * 3. `puoli vuotta`, `ett halvt år`: 6 months.
 */
export function periodsInText(text: string, locale: Locale): PeriodInText[] {
  const half = halves(text, locale);
  const counted = countedPeriods(text, locale).filter(
    // `half a year` is no year.
    ({ index }) => !half.some((one) => one.index < index && index < one.index + one.words.length),
  );
  return [...counted, ...joined(counted, text, locale), ...half];
}

/** Units that stand by themselves mean one: `kuukauden kuluessa`, `inom en månad`. */
export function bareUnitsInText(text: string, locale: Locale): PeriodInText[] {
  const { hint, bare } = patternsIn(locale);
  if (!hint.test(text)) return [];
  return [...text.matchAll(bare)].map((match) => ({
    length: unitLength(match, 1),
    words: match[0],
    index: match.index,
  }));
}

function countedPeriods(text: string, locale: Locale): PeriodInText[] {
  const { hint, counted } = patternsIn(locale);
  if (!hint.test(text)) return [];
  return [...text.matchAll(counted)].flatMap((match): PeriodInText[] => {
    const written = (match[1] ?? '').toLowerCase();
    const isFigure = /^\d+$/u.test(written);
    const count = isFigure ? Number(written) : inLanguage(locale).reading.numbers.get(written);
    if (count === undefined) return [];
    const length = times(unitLength(match, 2), count);
    return [{ length, words: match[0], index: match.index }];
  });
}

function joined(periods: readonly PeriodInText[], text: string, locale: Locale): PeriodInText[] {
  const link = new RegExp(
    `^(?:\\s*,\\s*|\\s+(?:${inLanguage(locale).reading.and})\\s+|\\s+)$`,
    'iu',
  );
  return periods.slice(1).flatMap((second, at) => {
    const first = periods[at];
    if (!first) return [];
    const between = text.slice(first.index + first.words.length, second.index);
    if (!link.test(between)) return [];
    const end = second.index + second.words.length;
    return [
      {
        length: plus(first.length, second.length),
        words: text.slice(first.index, end),
        index: first.index,
      },
    ];
  });
}

function halves(text: string, locale: Locale): PeriodInText[] {
  return [...text.matchAll(inLanguage(locale).reading.halfYear)].map((match) => ({
    length: { months: 6, days: 0 },
    words: match[0],
    index: match.index,
  }));
}

function times({ months, days }: Length, count: number): Length {
  return { months: months * count, days: days * count };
}

function plus(a: Length, b: Length): Length {
  return { months: a.months + b.months, days: a.days + b.days };
}

/** The length of a duration (ISO 8601), such as 60 months for `P5Y`. */
export function lengthOf(duration: string): Length {
  const [date = '', time = ''] = duration.replace(/^P/u, '').split('T');
  const count = (text: string, letter: string) =>
    Number(new RegExp(`(\\d+)${letter}`, 'u').exec(text)?.[1] ?? 0);
  return {
    months: count(date, 'Y') * 12 + count(date, 'M'),
    days: count(date, 'W') * 7 + count(date, 'D') + count(time, 'H') / 24 + count(time, 'M') / 1440,
  };
}

/** Whether two lengths are the same; a thousandth of a day apart is rounding. */
export function isSameLength(a: Length, b: Length): boolean {
  return a.months === b.months && Math.abs(a.days - b.days) < 0.0001;
}
