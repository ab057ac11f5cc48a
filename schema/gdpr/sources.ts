import { adequacyAsOf } from './adequacy.ts';
import type { Known } from './known.ts';

/**
 * What a rule can rest on, from what binds most to what binds least: the words of an act; a judgment; what authorities
 * advise; and where nobody asks for it, use to the reader. `record` is what needs no law: a notice that contradicts itself or
 * is shown otherwise than it was written is wrong under any.
 */
export const sourceKinds = ['law', 'case-law', 'guidance', 'record', 'usefulness'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A text that rules rest on; its name stands by its id in `src/words/<locale>/law.ts`. */
export type TextSource = Known & {
  readonly kind: 'law' | 'case-law' | 'guidance';
  /** The day it began to apply; of a judgment or guideline the day it was given. None where it is many, each of its own day. */
  readonly from?: string;
  /** Where it can be read. */
  readonly url?: string;
};

/** Something that no text says. */
export type PlainSource = { readonly kind: 'record' | 'usefulness' };

export type Source = TextSource | PlainSource;

/** The day on which the texts marked with it were looked up: themselves, or of a judgment its operative part or the court's own account. */
const lookedUp = { read: '2026-11-30' } as const;
const fromMemory = { recalled: true } as const;

/** What the rules rest on, by id. A text is one row for each of its parts that rules rest on apart, for each was read or not. */
export const sources = {
  gdpr: {
    ...{ kind: 'law', from: '2018-05-25', ...lookedUp },
    url: 'http://data.europa.eu/eli/reg/2016/679/oj',
  },
  'eprivacy-storage': {
    ...{ kind: 'law', from: '2011-05-25', ...lookedUp },
    url: 'http://data.europa.eu/eli/dir/2002/58/2009-12-19',
  },
  'standard-clauses': {
    ...{ kind: 'law', from: '2021-06-27', ...lookedUp },
    url: 'http://data.europa.eu/eli/dec_impl/2021/914/oj',
  },
  'adequacy-decisions': { kind: 'law', read: adequacyAsOf },
  'eea-agreement': { kind: 'law', from: '2018-07-20', ...lookedUp },
  'uk-agreement': { kind: 'law', from: '2021-01-01', ...lookedUp },
  'schrems-i': { kind: 'case-law', from: '2015-10-06', ...lookedUp },
  'schrems-ii': { kind: 'case-law', from: '2020-07-16', ...lookedUp },
  planet49: { kind: 'case-law', from: '2019-10-01', ...lookedUp },
  'helsinki-cookies': { kind: 'case-law', from: '2021-04-08', ...lookedUp },
  'dun-bradstreet': { kind: 'case-law', from: '2025-02-27', ...lookedUp },
  latombe: {
    ...{ kind: 'case-law', from: '2025-09-03', ...lookedUp },
    url: 'http://data.europa.eu/eli/C/2025/6610/oj',
  },
  storstockholm: { kind: 'case-law', from: '2025-12-18', ...lookedUp },
  'wp260-access': { kind: 'guidance', from: '2018-04-11', ...fromMemory },
  'wp260-language': { kind: 'guidance', from: '2018-04-11', ...lookedUp },
  'wp260-children': { kind: 'guidance', from: '2018-04-11', ...fromMemory },
  'wp260-changes': { kind: 'guidance', from: '2018-04-11', ...lookedUp },
  'wp260-exceptions': { kind: 'guidance', from: '2018-04-11', ...fromMemory },
  'wp260-annex': { kind: 'guidance', from: '2018-04-11', ...fromMemory },
  'wp243-officers': { kind: 'guidance', from: '2017-04-05', ...fromMemory },
  'wp251-decisions': { kind: 'guidance', from: '2018-02-06', ...fromMemory },
  'edpb-consent': { kind: 'guidance', from: '2020-05-04', ...fromMemory },
  'fi-otavamedia': { kind: 'guidance', from: '2022-05-09', ...fromMemory },
  'fi-authority-page': { kind: 'guidance', read: '2026-01-31' },
  'fi-business-information': { kind: 'law', from: '2001-04-01', ...fromMemory },
  'fi-communications': { kind: 'law', from: '2015-01-01', ...fromMemory },
  'fi-data-protection-child': { kind: 'law', from: '2019-01-01', ...fromMemory },
  'fi-data-protection-code': { kind: 'law', from: '2019-01-01', ...fromMemory },
  'fi-accounting': { kind: 'law', from: '2016-01-01', ...fromMemory },
  'de-data-protection': { kind: 'law', from: '2018-05-25', ...fromMemory },
  record: { kind: 'record' },
  usefulness: { kind: 'usefulness' },
} as const satisfies Readonly<Record<string, Source>>;
export type SourceId = keyof typeof sources;

/** Whether a source is a text, which can be read. */
export function isText(source: Source): source is TextSource {
  return source.kind !== 'record' && source.kind !== 'usefulness';
}
