import type { ClaimKind, ClaimValues } from '../../../schema/claims.ts';
import { latin } from '../../../schema/latin.ts';
import { emailsInText } from '../../locale/reading/email-addresses.ts';
import { phonesInText } from '../../locale/reading/phone-numbers.ts';
import { addressesInText } from '../../locale/reading/postal-addresses.ts';
import type { Hit } from '../hit.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import { findAllOf, findPhrases } from '../patterns/phrase-list.ts';
import { articlesInText } from './articles.ts';
import { beginsAt } from './beginnings.ts';
import { countriesTold } from './countries-told.ts';
import { partiesInText } from './parties.ts';
import { periodsOf } from './periods.ts';

type Values = { -readonly [Key in keyof ClaimValues]: ClaimValues[Key] };
type ValueKind = Exclude<keyof ClaimValues, 'formula'>;

/** The values that a claim of each kind may name: an age is no period, and a country in an address no transfer. */
const asked: Readonly<Partial<Record<ClaimKind, readonly ValueKind[]>>> = {
  'controller-name': ['parties', 'addresses'],
  'controller-contact': ['emails', 'phones', 'addresses'],
  'officer-contact': ['emails', 'phones', 'addresses'],
  purpose: ['articles'],
  basis: ['bases', 'articles'],
  interest: ['articles'],
  data: ['data'],
  'special-data': ['data', 'articles'],
  source: ['parties', 'data'],
  recipient: ['parties', 'countries'],
  transfer: ['countries', 'parties', 'articles'],
  sale: ['parties'],
  retention: ['periods'],
  deadline: ['periods'],
  fee: ['money'],
  children: ['ages'],
  complaint: ['emails', 'phones', 'addresses'],
  'joint-control': ['parties', 'articles'],
  'automated-decision': ['articles'],
};

const money = latin(
  /(?<!\d)(?:[€$£]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?(?:€|euro\p{L}*|eur|kr|kronor|sek|usd))(?!\p{L})/giu,
);
const ages = /(?<![\d.])(1\d|[5-9]|2[01])(?![\d.])/gu;

type Told = Pick<Hit, 'kind' | 'entry' | 'cue'>;

/** The values that a claim names in its sentence, as facts write them; `null` where none stands. */
export function readValues(hit: Told, line: Line, language: ClaimLanguage): ClaimValues | null {
  const values: Values = {};
  for (const kind of asked[hit.kind] ?? []) {
    const found = readers[kind](line, language, hit);
    if (found.length > 0) Object.assign(values, { [kind]: found });
  }
  if (hit.entry?.entry.isFormula) values.formula = textOf(line, hit.cue);
  return Object.keys(values).length > 0 ? values : null;
}

type Reader<Kind extends ValueKind> = (
  line: Line,
  language: ClaimLanguage,
  hit: Told,
) => NonNullable<ClaimValues[Kind]>;

const readers: { readonly [Kind in ValueKind]: Reader<Kind> } = {
  periods: (line, language, hit) =>
    periodsOf(line, language).flatMap(({ index, ...period }) =>
      hit.kind === 'retention' && beginsAt(index, hit, line, language) ? [] : [period],
    ),
  countries: countriesTold,
  parties: ({ text }) => distinct(partiesInText(text)),
  bases: ({ tokens }, { bases }) => distinct(findPhrases(bases, tokens).map(({ value }) => value)),
  articles: ({ text }) => articlesInText(text),
  emails: ({ text }) => distinct(emailsInText(text)),
  phones: ({ text }) => distinct(phonesInText(text)),
  addresses: ({ text }) => addressesInText(text).map(({ words }) => words),
  money: ({ text }) => [...text.matchAll(money)].map((match) => match[0]),
  data: (line, { data }) =>
    distinct(findAllOf(data, line.tokens).map((span) => textOf(line, span).toLowerCase())),
  ages: ({ text }) => [...text.matchAll(ages)].map((match) => Number(match[0])),
};

function textOf({ text, tokens }: Line, { from, to }: { from: number; to: number }): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}
