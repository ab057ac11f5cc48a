import type { ContentLanguage } from '../../../../schema/languages.ts';
import { inLanguage } from '../../../words/in-language.ts';
import type { TimeUnit } from '../../../words/reading-words.ts';
import { formless, type Reading } from '../fault.ts';
import { foldWords } from '../plain-word.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What a phrase of time tells: each part of it that it has. */
export type ToldPeriod = {
  during?: string;
  bound?: 'at-least' | 'at-most' | 'exactly';
  period?: string;
  from?: string;
  criterion?: string;
  longerIf?: string;
};

const letters: Readonly<Record<TimeUnit, (count: number) => string>> = {
  year: (count) => `P${count}Y`,
  month: (count) => `P${count}M`,
  week: (count) => `P${count}W`,
  day: (count) => `P${count}D`,
  hour: (count) => `PT${count}H`,
  minute: (count) => `PT${count}M`,
};
const units = Object.keys(letters) as TimeUnit[];

/**
 * A phrase of time: `[during and] [at most] N unit [from ..][; longer if ..]`, with one number and one unit of time, or a
 * criterion without either.
 *
 * 1. `during the contract and at most 3 years from its end` has `during`, `P3Y`, `at-most` and `from`.
 * 2. `as long as the dispute lasts` is a criterion.
 * 3. `3-5 years`, `1,5 years`, `about 3 years`, `some years`, `3 years and 6 months` are not read.
 */
export function readPeriod(text: string, vocabulary: Vocabulary): Reading<ToldPeriod> {
  const { phrases } = vocabulary.words;
  const [whole = '', longerIf] = splitLonger(foldWords(text), phrases.longerIf);
  const time = whole.replace(/[.;,]$/u, '').trim();
  const extra = longerIf === undefined ? {} : { longerIf };
  const bare = [...time.matchAll(unitPattern(vocabulary.locale))];
  const counted = countedIn(time, vocabulary.locale);
  if (counted === 'unclear' || counted.length > 1) return formless(text, 'period-several');
  const [one] = counted;
  if (!one) {
    if (/\p{N}/u.test(time) || bare.length > 0) return formless(text, 'period-number');
    if (time === '') return formless(text, 'period-empty');
    return { value: { criterion: time, ...extra } };
  }
  if (holdsWord(time, phrases.doubt)) return formless(text, 'period-doubt');
  const before = readBefore(time.slice(0, one.from).trim(), vocabulary);
  const from = readFrom(time.slice(one.to).trim(), vocabulary);
  if (before === undefined || from === undefined) return formless(text, 'period-words');
  return { value: { ...before, period: one.period, ...(from && { from }), ...extra } };
}

/** One number and unit of time and nothing else but a bound. */
export function readDuration(text: string, vocabulary: Vocabulary): Reading<string> {
  const read = readPeriod(text, vocabulary);
  if ('fault' in read) return read;
  const { during, from, criterion, longerIf, period } = read.value;
  const isMore = during ?? from ?? criterion ?? longerIf;
  return isMore !== undefined || !period ? formless(text, 'duration') : { value: period };
}

function splitLonger(text: string, entry: string): [string, string?] {
  const found = new RegExp(`^(.*?)(?:^|[;,.]?\\s)(?:${alternatives(entry)})\\s(.+)$`, 'iu').exec(
    text,
  );
  return found ? [found[1] ?? '', (found[2] ?? '').replace(/\.$/u, '')] : [text];
}

type Counted = { from: number; to: number; period: string };

/** The numbers with a unit behind them; `unclear` where figures stand beside one that is no whole number alone. */
function countedIn(text: string, locale: ContentLanguage): Counted[] | 'unclear' {
  const { numbers, halfYear } = inLanguage(locale).reading;
  if (new RegExp(halfYear.source, 'iu').test(text) || /[½¼¾]/u.test(text)) return 'unclear';
  const found: Counted[] = [];
  for (const match of text.matchAll(unitPattern(locale))) {
    const before = text.slice(0, match.index);
    const counted = /(\d+|[\p{L}]+)(?:\s?\((\d+)\))?[\s-]?$/u.exec(before);
    const [stretch = '', word = '', again] = counted ?? [];
    const count = /^\d/u.test(word) ? Number(word) : numbers.get(word.toLowerCase());
    if (count === undefined) continue;
    const start = match.index - stretch.length;
    const isApart = !/[\p{L}\p{N},.:/–—-]$/u.test(text.slice(0, start));
    if (!isApart || count < 1 || (again !== undefined && Number(again) !== count)) return 'unclear';
    const unit = units.find((_, index) => match[index + 1] !== undefined) ?? 'day';
    found.push({ from: start, to: match.index + match[0].length, period: letters[unit](count) });
  }
  const before = text.slice(0, found[0]?.from ?? 0);
  return /\p{N}/u.test(before) ? 'unclear' : found;
}

function unitPattern(locale: ContentLanguage): RegExp {
  const groups = units.map((unit) => `(${inLanguage(locale).reading.units[unit]})`).join('|');
  return new RegExp(`(?<!\\p{L})(?:${groups})(?![\\p{L}\\p{N}])`, 'giu');
}

/** What stands before the number: `[during and] [at most] [for]`; `undefined` where it is something else. */
function readBefore(
  text: string,
  { words: { phrases }, closed }: Vocabulary,
): Pick<ToldPeriod, 'during' | 'bound'> | undefined {
  const bounds = {
    'at-most': phrases.atMost,
    'at-least': phrases.atLeast,
    exactly: exactWords(closed),
  };
  let left = text;
  let bound: ToldPeriod['bound'];
  for (const [name, entry] of Object.entries(bounds) as [NonNullable<typeof bound>, string][]) {
    const cut = withoutEnd(left, entry);
    if (cut === undefined) continue;
    bound = name;
    left = cut;
  }
  left = withoutEnd(left, phrases.lead) ?? left;
  const told = bound ? { bound } : {};
  if (left === '') return told;
  const during = withoutEnd(left, phrases.and)?.replace(/,$/u, '').trim();
  return during ? { during, ...told } : undefined;
}

function exactWords(closed: Vocabulary['closed']): string {
  const words = [...closed('periodBound')].filter(([, code]) => code === 'exactly');
  return words.map(([word]) => word).join('|');
}

/** What stands behind the unit: when the period begins; empty where nothing does, `undefined` where it is something else. */
function readFrom(text: string, { words: { phrases } }: Vocabulary): string | undefined {
  const tail = new RegExp(`^(?:${alternatives(phrases.tail) || '(?!)'})(?=\\s|$)`, 'iu');
  const left = text.replace(tail, '').replace(/^,/u, '').trim();
  if (left === '') return '';
  const joins = [phrases.and, phrases.or].map(alternatives).join('|');
  if (new RegExp(`^(?:${joins}|\\p{N})(?![\\p{L}])`, 'iu').test(left)) return undefined;
  const endings = alternatives(phrases.fromEnding);
  if (endings !== '')
    return new RegExp(`(?:${endings})(?!\\p{L})`, 'iu').test(left) ? left : undefined;
  const start = new RegExp(`^(?:${alternatives(phrases.from)})\\s(?=\\S)`, 'iu').exec(left);
  return start ? left.slice(start[0].length) : undefined;
}

function withoutEnd(text: string, entry: string): string | undefined {
  if (entry === '') return undefined;
  const found = new RegExp(`(?:^|\\s)(?:${alternatives(entry)})$`, 'iu').exec(text);
  return found ? text.slice(0, found.index).trim() : undefined;
}

function holdsWord(text: string, entry: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${alternatives(entry)})(?!\\p{L})`, 'iu').test(text);
}

/** The words of an entry as a pattern, the longest first. */
function alternatives(entry: string): string {
  return entry
    .split('|')
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');
}
