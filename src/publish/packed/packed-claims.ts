import type { SectionClaims } from '../../redline/claims/claim-change.ts';
import type { PackedTexts } from '../../redline/history/packed-texts.ts';
import type { ClaimSentences, SpokenClaim } from '../claims/spoken-claim.ts';

/** What the texts of all revisions claim, with the words for it: nobody reads them again where they are compared. */
export type PackedClaims = {
  /** Each claim once. */
  readonly all: readonly SpokenClaim[];
  /** Of each packed section, by its number, the numbers of its claims; none where it makes none. */
  readonly sections: readonly (readonly number[] | null)[];
  readonly sentences: ClaimSentences;
};

/** The claims of a revision, section by section. */
export function unpackClaims(
  { all, sections }: PackedClaims,
  { sections: states, revisions }: PackedTexts,
  revision: number,
): SectionClaims<SpokenClaim>[] {
  return (revisions[revision] ?? []).map((number) => ({
    id: states[number]?.[0] ?? '',
    claims: (sections[number] ?? []).flatMap((place) => all[place] ?? []),
  }));
}
