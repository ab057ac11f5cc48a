import { type AbsentClaim, absentClaims } from '../../schema/claim-absences.ts';
import { type ClaimKind, claimKinds } from '../../schema/claims.ts';
import { type LegalBasis, legalBases } from '../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../schema/languages.ts';
import type { ClaimEntry, ClaimGrammar } from '../words/claim-words.ts';
import { everyClaims } from '../words/every-claims.ts';
import { voiceOf } from '../words/speech.ts';
import { indexPhrases, readySets } from './patterns/phrase-index.ts';
import { listPhrases, type PhraseList } from './patterns/phrase-list.ts';
import type { PhraseIndex } from './patterns/phrase-types.ts';
import { countriesIn, isThirdCountry } from './values/country-names.ts';

/** An entry of a lexicon made ready. */
export type ReadyEntry = {
  readonly kind: ClaimKind;
  readonly entry: ClaimEntry;
  readonly object: PhraseList | undefined;
  readonly never: PhraseList | undefined;
  /** With the closed words of the grammar. */
  readonly closed: PhraseList | undefined;
  /** With the plain words of the grammar, where it has such. */
  readonly told: PhraseList | undefined;
  /** The words of the entry alone: what blocks elsewhere is accounted for in them. */
  readonly ownTold: PhraseList | undefined;
  readonly sureWith: PhraseList | undefined;
  readonly blocked: PhraseList | undefined;
};

type ReadyGrammar = { readonly [Name in keyof ClaimGrammar]: PhraseList };

type ReadyAbsence = { readonly [Name in 'words' | 'below']: PhraseList };

/** The claim words of a language, made ready to read sentences with. */
export type ClaimLanguage = {
  readonly locale: Locale;
  readonly cues: PhraseIndex<ReadyEntry>;
  readonly headings: PhraseIndex<ClaimKind>;
  readonly leads: PhraseIndex<ClaimKind>;
  readonly items: ReadonlyMap<ClaimKind, PhraseList>;
  readonly grammar: ReadyGrammar;
  /** The only words of sentences and headings that tell that there is none. */
  readonly absences: Readonly<Record<AbsentClaim, ReadyAbsence>>;
  readonly data: PhraseList;
  readonly bases: PhraseIndex<LegalBasis>;
  readonly countries: PhraseIndex<string>;
};

/** Makes the claim words of a language ready; to be done once for many texts. */
export function readyLanguage(locale: Locale): ClaimLanguage {
  const found = everyClaims[voiceOf(locale)];
  if (!found) throw new Error(`No claim words in \`${locale}\`.`);
  const { grammar, kinds, absences, ...words } = found;
  const countries = countriesIn(locale);
  const sets = readySets(
    Object.fromEntries(Object.entries(words.sets).map(([name, set]) => [name, () => set])),
    new Map([['third-countries', countries.only(isThirdCountry)]]),
  );
  const list = (phrases: readonly string[]) => listPhrases(phrases, sets);
  const entries = claimKinds.flatMap((kind) =>
    kinds[kind].entries.map(
      (entry): ReadyEntry => ({
        kind,
        entry,
        object: entry.object && list(entry.object),
        never: entry.never && list(entry.never),
        told: grammar.plain && list([...(entry.told ?? []), ...grammar.plain]),
        ownTold: entry.told && list(entry.told),
        sureWith: entry.sureWith && list(entry.sureWith),
        blocked: entry.blocked && list(entry.blocked),
        closed: entry.closed && list([...entry.closed, ...grammar.closed]),
      }),
    ),
  );
  const by = (pick: 'headings' | 'leads') =>
    claimKinds.flatMap((kind) => (kinds[kind][pick] ?? []).map((words) => [words, kind] as const));
  return {
    locale,
    cues: indexPhrases(
      () => entries.flatMap((ready) => ready.entry.cue.map((cue) => [cue, ready] as const)),
      sets,
    ),
    headings: indexPhrases(() => by('headings'), sets),
    leads: indexPhrases(() => by('leads'), sets),
    items: new Map(
      claimKinds.flatMap((kind) => {
        const { items } = kinds[kind];
        return items ? [[kind, list(items)] as const] : [];
      }),
    ),
    grammar: Object.fromEntries(
      Object.entries(grammar).map(([name, phrases]) => [name, list(phrases)]),
    ) as ReadyGrammar,
    absences: Object.fromEntries(
      absentClaims.map((kind): [AbsentClaim, ReadyAbsence] => {
        const { words: told, below } = absences[kind];
        return [kind, { words: list(told), below: list(below) }];
      }),
    ) as ClaimLanguage['absences'],
    data: list(['{kinds}']),
    bases: indexPhrases(
      () =>
        legalBases.flatMap((basis) => words.bases[basis].map((phrase) => [phrase, basis] as const)),
      sets,
    ),
    countries,
  };
}
