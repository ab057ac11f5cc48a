import { adequacyAsOf } from './adequacy.ts';
import { agesOfConsent } from './ages-of-consent.ts';
import { aiAct } from './ai-act.ts';
import { authorities } from './authorities.ts';
import { type Basis, knownTogether, readAt, recalled } from './basis.ts';
import { national } from './national.ts';
import { stateAuthorities } from './state-authorities.ts';

/**
 * What a rule can rest on, from what binds most to what binds least: the words of an act; a judgment; what authorities
 * advise; and where nobody asks for it, use to the reader. `record` is what needs no law: a notice that contradicts itself or
 * is shown otherwise than it was written is wrong under any.
 */
export const sourceKinds = ['law', 'case-law', 'guidance', 'record', 'usefulness'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A text that rules rest on; its name stands by its id in `src/words/<locale>/sources.ts`. */
export type TextSource = Basis & {
  readonly kind: 'law' | 'case-law' | 'guidance';
  /** The day it began to apply; of a judgment or guideline the day it was given. None where it is many, each of its own day. */
  readonly from?: string;
};

/** Something that no text says. */
export type PlainSource = { readonly kind: 'record' | 'usefulness' };

export type Source = TextSource | PlainSource;

/** The day the texts were looked up: themselves, passages quoted from them, or of a judgment its operative part or an account of it. */
const day = '2026-11-30';
const wp260 = 'https://ec.europa.eu/newsroom/article29/items/622227';
const curia = 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:';

/**
 * What the rules rest on, by id. Parts of a text that rules rest on apart are rows apart, for one may be read and another not. What a
 * table of national law holds is known as its rows are, and as all of them where a rule asks several.
 */
export const sources = {
  gdpr: {
    ...{ kind: 'law', from: '2018-05-25' },
    ...readAt('http://data.europa.eu/eli/reg/2016/679/oj', day),
  },
  'eprivacy-storage': {
    ...{ kind: 'law', from: '2011-05-25' },
    ...readAt('http://data.europa.eu/eli/dir/2002/58/2009-12-19', day),
  },
  'standard-clauses': {
    ...{ kind: 'law', from: '2021-06-27' },
    ...readAt('http://data.europa.eu/eli/dec_impl/2021/914/oj', day),
  },
  'adequacy-decisions': {
    kind: 'law',
    ...readAt(
      'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
      adequacyAsOf,
    ),
  },
  'eea-agreement': {
    ...{ kind: 'law', from: '2018-07-20' },
    ...readAt(
      'https://www.efta.int/EEA/news/General-Data-Protection-Regulation-incorporated-EEA-Agreement-509291',
      day,
    ),
  },
  'uk-agreement': {
    ...{ kind: 'law', from: '2021-01-01' },
    ...readAt('https://edit.wti.org/document/show/b53dc3cd-ffe5-47fe-ab4a-fecc9509fce8', day),
  },
  'schrems-i': {
    ...{ kind: 'case-law', from: '2015-10-06' },
    ...readAt('https://fra.europa.eu/en/caselaw-reference/cjeu-c-36214-judgment', day),
  },
  'schrems-ii': {
    ...{ kind: 'case-law', from: '2020-07-16' },
    ...readAt(`${curia}62018CJ0311`, day),
  },
  planet49: {
    ...{ kind: 'case-law', from: '2019-10-01' },
    ...readAt(`${curia}62017CJ0673`, day),
  },
  'helsinki-cookies': {
    ...{ kind: 'case-law', from: '2021-04-08' },
    ...readAt(
      'https://oikeus.fi/hallintooikeudet/helsinginhallinto-oikeus/fi/index/tiedotteet/2021/helsinginhallinto-oikeusantoikaksitietosuojaakoskevaaratkaisua.html',
      day,
    ),
  },
  'dun-bradstreet': {
    ...{ kind: 'case-law', from: '2025-02-27' },
    ...readAt(`${curia}62022CJ0203`, day),
  },
  latombe: {
    ...{ kind: 'case-law', from: '2025-09-03' },
    ...readAt('http://data.europa.eu/eli/C/2025/6610/oj', day),
  },
  storstockholm: {
    ...{ kind: 'case-law', from: '2025-12-18' },
    ...readAt(`${curia}62024CJ0422`, day),
  },
  'wp260-access': { kind: 'guidance', from: '2018-04-11', ...recalled },
  'wp260-language': { kind: 'guidance', from: '2018-04-11', ...readAt(wp260, day) },
  'wp260-children': { kind: 'guidance', from: '2018-04-11', ...recalled },
  'wp260-changes': { kind: 'guidance', from: '2018-04-11', ...readAt(wp260, day) },
  'wp260-exceptions': { kind: 'guidance', from: '2018-04-11', ...recalled },
  'wp260-annex': { kind: 'guidance', from: '2018-04-11', ...recalled },
  'wp242-portability': {
    ...{ kind: 'guidance', from: '2017-04-05' },
    ...readAt('https://ec.europa.eu/newsroom/article29/redirection/document/44099', day),
  },
  'wp243-officers': { kind: 'guidance', from: '2017-04-05', ...recalled },
  'wp251-decisions': { kind: 'guidance', from: '2018-02-06', ...recalled },
  'edpb-consent': { kind: 'guidance', from: '2020-05-04', ...recalled },
  'fi-otavamedia': {
    ...{ kind: 'guidance', from: '2022-05-09' },
    ...readAt('https://finlex.fi/fi/viranomaiset/tsv/2022/20221483', day),
  },
  'fi-authority-page': {
    kind: 'guidance',
    // In that month; the day was not written down.
    ...readAt('https://tietosuoja.fi/yhteystiedot', '2026-01-31'),
  },
  'ages-of-consent': { kind: 'law', ...knownTogether(agesOfConsent) },
  'fi-business-information': {
    ...{ kind: 'law', from: '2001-04-01' },
    ...national.FI.companyNumber.known,
  },
  'fi-communications': { kind: 'law', from: '2015-01-01', ...national.FI.marketing.known },
  'fi-data-protection-code': {
    ...{ kind: 'law', from: '2019-01-01' },
    ...national.FI.personalNumber.known,
  },
  'fi-accounting': { kind: 'law', from: '2016-01-01', ...national.FI.accounts.known },
  'se-marketing': { kind: 'law', from: '2008-07-01', ...national.SE.marketing.known },
  'se-accounting': { kind: 'law', from: '2011-01-01', ...national.SE.accounts.known },
  'se-identity-designations': {
    ...{ kind: 'law', from: '1975-01-01' },
    ...national.SE.companyNumber.known,
  },
  'se-data-protection-number': {
    ...{ kind: 'law', from: '2018-05-25' },
    ...national.SE.personalNumber.known,
  },
  'de-unfair-competition': { kind: 'law', from: '2009-08-04', ...national.DE.marketing.known },
  'de-accounts': { kind: 'law', from: '2025-01-01', ...national.DE.accounts.known },
  'de-registers': { kind: 'law', from: '2007-01-01', ...national.DE.companyNumber.known },
  'de-applicants': {
    kind: 'guidance',
    // The page has no day of its own; the act that it reckons from has applied since 2006.
    ...readAt(
      'https://www.bfdi.bund.de/DE/Buerger/Basiswissen/Beschaeftigte/Beschaeftigte_node.html',
      day,
    ),
  },
  'ee-accounting': { kind: 'law', from: '2003-01-01', ...national.EE.accounts.known },
  'ee-communications': { kind: 'law', from: '2010-07-10', ...national.EE.marketing.known },
  'ee-registers': { kind: 'law', ...national.EE.companyNumber.known },
  'eprivacy-mail': { kind: 'law', from: '2003-10-31', ...recalled },
  'de-data-protection': {
    ...{ kind: 'law', from: '2018-05-25' },
    ...knownTogether(authorities.filter(({ federal }) => federal)),
  },
  // The authorities of which a state has two: those are told apart.
  'de-data-protection-states': {
    ...{ kind: 'law', from: '2018-05-25' },
    ...knownTogether(stateAuthorities.filter(({ over }) => over !== 'all')),
  },
  // Its first paragraphs were read, the others in accounts of them.
  'ai-act-transparency': {
    ...{ kind: 'law', from: aiAct.transparency },
    ...readAt('https://service.betterregulation.com/document/742246', day),
  },
  'ai-act-high-risk': { kind: 'law', from: aiAct.highRisk, ...recalled },
  'consumer-credit': { kind: 'law', from: '2026-11-20', ...recalled },
  'edpb-storage': {
    ...{ kind: 'guidance', from: '2024-10-07' },
    ...readAt(
      'https://digitalcompliance.snellman.com/edpb-guidelines-on-the-technical-scope-of-the-eprivacy-directive-2/',
      day,
    ),
  },
  'fi-administrative-procedure': { kind: 'law', from: '2023-05-01', ...recalled },
  'fi-working-life': { kind: 'law', from: '2004-10-01', ...recalled },
  record: { kind: 'record' },
  usefulness: { kind: 'usefulness' },
} as const satisfies Readonly<Record<string, Source>>;
export type SourceId = keyof typeof sources;

/** Whether a source is a text, which can be read. */
export function isText(source: Source): source is TextSource {
  return source.kind !== 'record' && source.kind !== 'usefulness';
}

/** Whether an error may rest on a source: on a text that was read, or on the notice itself. */
export function bearsErrors(id: SourceId): boolean {
  const source: Source = sources[id];
  return isText(source) ? source.basis === 'read' : source.kind === 'record';
}
