import type { Labelled } from '../../words/told-words.ts';
import { type Fault, formless, type Plain, type Reading, unknownValue } from './fault.ts';
import { faultOf, readField, type Scope } from './read-field.ts';
import { flagsIn, readFlags, readMarketing, readSpecial, wordsOfFlags } from './read-flags.ts';
import { asWritten } from './values/as-written.ts';
import { closedValue, readClosed } from './values/read-closed.ts';
import { readFreeList } from './values/read-list.ts';
import { readDuration, readPeriod } from './values/read-period.ts';
import { splitNames } from './values/split-names.ts';
import type { Dictionary, Vocabulary } from './vocabulary.ts';
import type { Written } from './written.ts';

/** Fields of an entry by the way to each, and their values. */
export type Fields = Readonly<Record<string, Plain>>;

type ReadSeveral = (written: Written, scope: Scope) => Reading<Fields>;

/** Labels that tell of several fields at once, or of one of several. */
const several: Readonly<Record<string, ReadSeveral>> = {
  'dataCategories.examples': (written) => ({
    value: { items: readFreeList(written), partial: 'true' },
  }),
  'dataCategories.special': ({ text }, { vocabulary }) => readSpecial(text, vocabulary),
  'cookies.accessedBy': ({ text, raw }, { vocabulary }) => {
    const isNobody = closedValue(text, vocabulary.closed('cookieReaders')) !== undefined;
    return { value: { accessedBy: isNobody ? [] : readFreeList({ text, raw }) } };
  },
  'retention.time': (written, { vocabulary }) => readTime(written, vocabulary),
  'purposes.marketing': ({ text }, { vocabulary }) => readMarketing(text, vocabulary),
  'purposes.techniques': ({ text }, { vocabulary }) => readFlags(text, ['tracking'], vocabulary),
  'purposes.nature': ({ text }, { vocabulary }) =>
    readFlags(text, ['research', 'manual'], vocabulary),
  'children.ageLimit': ({ text }, { vocabulary }) => readAge(text, vocabulary),
  'complaint.elsewhere': (written, scope) => readElsewhere(written, scope),
};

/** What the cell or item of a label tells. */
export function readCell(
  labelled: Labelled,
  way: string,
  written: Written,
  scope: Scope,
): Reading<Fields> {
  const fault = faultOf(written);
  const own = several[`${labelled}.${way}`];
  // The one placeholder that may stand in a value is a reference, which `readField` reads.
  if (own) return fault ? { fault } : own(written, scope);
  const read = readField(labelled, way, written, scope);
  return 'fault' in read ? read : { value: { [way]: read.value } };
}

/** How long data are kept: a period, a criterion, and what hangs on them. */
export function readTime(
  { text, raw }: Pick<Written, 'text' | 'raw'>,
  vocabulary: Vocabulary,
): Reading<Fields> {
  const read = readPeriod(text, vocabulary);
  if ('fault' in read) return read;
  const { period, bound, ...texts } = read.value;
  const told = Object.entries(texts).map(([field, value]) => [field, asWritten(value, raw)]);
  return {
    value: { ...(bound && { bound }), ...(period && { period }), ...Object.fromEntries(told) },
  };
}

function readAge(text: string, vocabulary: Vocabulary): Reading<Fields> {
  if (/^\d{1,2}$/u.test(text)) return { value: { ageLimit: text } };
  const read = readDuration(text, vocabulary);
  const [, years] = 'value' in read ? (/^P(\d+)Y$/u.exec(read.value) ?? []) : [];
  return years ? { value: { ageLimit: years } } : formless(text, 'number');
}

function readElsewhere({ text }: Written, { vocabulary }: Scope): Reading<Fields> {
  const phrases = [...vocabulary.closed('phrases')].filter(
    ([, one]) => one === 'complainElsewhere',
  );
  const words: Dictionary = new Map([
    ...phrases.map(([word]) => [word, 'true'] as const),
    ...vocabulary.closed('boolean'),
  ]);
  const read = readClosed(text, words);
  return 'fault' in read ? read : { value: { elsewhere: read.value } };
}

/** Whether data must be given, and behind a sign what follows if not: `no; without an address there is no letter`. */
export function readProviding({ text, raw }: Written, vocabulary: Vocabulary): Reading<Fields> {
  const words = vocabulary.closed('providing');
  const whole = closedValue(text, words);
  if (whole !== undefined) return { value: { required: whole } };
  const ends = [...text.matchAll(/\s?[.;:,]\s/gu)].toReversed();
  for (const { 0: sign, index } of ends) {
    const required = closedValue(text.slice(0, index), words);
    const rest = text.slice(index + sign.length).trim();
    if (required !== undefined && rest !== '')
      return { value: { required, consequences: asWritten(rest, raw) } };
  }
  const read = readClosed(text, words);
  return 'fault' in read ? read : { value: { required: read.value } };
}

/**
 * A legal basis, with the article behind it in parentheses where it is named: `consent (Article 6(1)(a))`. An article that is
 * another basis is a fault.
 */
export function readBasis(text: string, vocabulary: Vocabulary): Reading<Fields> {
  const words: Dictionary = new Map([
    ...vocabulary.closed('basis'),
    ...wordsOfFlags(['precontractual'], vocabulary),
  ]);
  const [, bare = text, cited] = /^(.*?)\s?\((.*\b6\b.*)\)$/u.exec(text) ?? [];
  const found = splitNames(bare, words, vocabulary.words.phrases.and.split('|'));
  const codes = found.flatMap((one) => ('known' in one ? [one.known] : []));
  const { flags, others } = flagsIn(codes);
  const [basis, ...more] = others;
  const isEarly = flags['precontractual'] === 'true';
  const isClear = basis ? !isEarly || basis === 'contract' : isEarly;
  if (codes.length < found.length || more.length > 0 || !isClear) {
    return readClosedFault(bare, words, more.length > 0);
  }
  const told = basis ?? 'contract';
  if (cited !== undefined && !citesBasis(cited, told)) return formless(text, 'article');
  return { value: { basis: told, ...flags } };
}

const points = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
];

function citesBasis(cited: string, basis: string): boolean {
  const [, point] = /(?<![\p{L}\d])([a-f])(?![\p{L}\d])/u.exec(cited) ?? [];
  return point !== undefined && points.indexOf(basis) === 'abcdef'.indexOf(point);
}

function readClosedFault(text: string, words: Dictionary, isSeveral: boolean): { fault: Fault } {
  if (isSeveral) return formless(text, 'one');
  const read = readClosed(text, words);
  return 'fault' in read ? read : unknownValue(text, undefined);
}

/** Whether a decision is made by machines alone. */
export function readWhoDecides(text: string, vocabulary: Vocabulary): Reading<Fields> {
  const read = readClosed(text, vocabulary.closed('whoDecides'));
  return 'fault' in read ? read : { value: { solely: read.value } };
}
