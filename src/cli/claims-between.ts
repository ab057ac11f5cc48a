import type { Root } from 'mdast';
import type { ClaimValues } from '../../schema/claims.ts';
import type { Locale } from '../../schema/languages.ts';
import type { Notice, Section } from '../content/notice.ts';
import { wholeSection } from '../content/told/print/whole-section.ts';
import { wordingOf } from '../content/told/print/wording-of.ts';
import { say } from '../locale/say.ts';
import { tellFactChanges } from '../publish/changes/changed-facts.ts';
import { findClaimChanges, mostTelling } from '../publish/claims/find-claim-changes.ts';
import { sectionClaimReader } from '../publish/claims/read-section-claims.ts';
import { speakClaim } from '../publish/claims/speak-claim.ts';
import { type SpokenClaim, sayClaimChange } from '../publish/claims/spoken-claim.ts';
import type { ToldClaim } from '../publish/claims/told-claim.ts';
import { listChanges } from '../redline/changes/list-changes.ts';
import type { ClaimChange, SectionClaims } from '../redline/claims/claim-change.ts';
import type { EditScript } from '../redline/edit-script.ts';
import { blockOf, isSame } from '../redline/inner-operations.ts';
import { sectionId } from '../redline/text/tree.ts';
import { wordsIn } from '../words/spoken.ts';

/** A claim that came or went, with the words for it in the language that is spoken. */
export type FoundClaim = ClaimChange<ToldClaim & SpokenClaim>;

/** What one state of a notice claims otherwise than another in the same language, but what changed facts tell. */
export function claimsBetween(
  old: Notice,
  young: Notice,
  script: EditScript,
  speak: Locale,
): FoundClaim[] {
  const touched = new Set(
    script.operations.filter((one) => !isSame(one)).map((one) => sectionId(blockOf(one))),
  );
  if (touched.size === 0) return [];
  const read = claimReader({ locale: young.locale, speak });
  const wording = wordingOf([old, young]);
  const beside = { changes: listChanges(script), facts: tellFactChanges(old, young) };
  const compare = (isRead: (section: Section) => boolean) => {
    const claimsOf = (notice: Notice) =>
      notice.sections
        .filter(isRead)
        .map((section) => read(section.id, section, wholeSection(notice, section, wording)));
    return findClaimChanges(claimsOf(old), claimsOf(young), beside);
  };
  // The other sections, which are the same on both sides, can only show that what came or went is said there too.
  return compare(({ id }) => touched.has(id)).length === 0 ? [] : compare(() => true);
}

/** The same of two texts without sections and facts. */
export function claimsOfFiles(
  old: TextFile,
  young: TextFile,
  script: EditScript,
  languages: Languages,
): FoundClaim[] {
  const read = claimReader(languages);
  const claimsOf = ({ text, tree }: TextFile) => [
    read(null, { title: '', markdown: text, bodyLine: 1, prose: tree }, tree),
  ];
  return findClaimChanges(claimsOf(old), claimsOf(young), {
    changes: listChanges(script),
    facts: [],
  });
}

type TextFile = { readonly text: string; readonly tree: Root };

/** The language of the texts, and the one in which claims are said. */
type Languages = { readonly locale: Locale; readonly speak: Locale };

/** Reads the sections of several texts, each with its id. */
function claimReader({ locale, speak }: Languages) {
  const read = sectionClaimReader(locale);
  return (
    id: string | null,
    ...section: Parameters<typeof read>
  ): SectionClaims<ToldClaim & SpokenClaim> => ({
    id,
    claims: read(...section).map((claim) => ({ ...speakClaim(claim, locale, speak), ...claim })),
  });
}

/** What is worth telling people, in sentences, each with that of the text. */
export function sayClaims(changes: readonly FoundClaim[], speak: Locale): string[] {
  return mostTelling(changes).map((change) => sayClaim(change, speak));
}

/** Says it, with the sentence that was read. */
export function sayClaim(change: FoundClaim, speak: Locale): string {
  const claim = sayClaimChange(change, wordsIn(speak).claimChanges);
  return say('claimChanges.quoted', speak, { claim, quote: change.claim.from.quote });
}

/** A claim that came or went, as programs are told of it. */
export type PrintedClaim = {
  readonly op: FoundClaim['op'];
  readonly kind: string;
  readonly polarity: 'affirmed' | 'denied';
  readonly sure: boolean;
  readonly values: ClaimValues | null;
  readonly quote: string;
  readonly section: string | null;
};

/** Each sentence once of a kind, however many values of it came or went. */
export function printClaims(changes: readonly FoundClaim[]): PrintedClaim[] {
  const printed = changes.map(({ op, section, claim }): PrintedClaim => {
    const { kind, isDenied, sure, from } = claim;
    return { op, kind, polarity: isDenied ? 'denied' : 'affirmed', sure, ...from, section };
  });
  return [...new Map(printed.map((claim) => [JSON.stringify(claim), claim])).values()];
}
