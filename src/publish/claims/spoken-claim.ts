import type { ClaimChange, ComparedClaim } from '../../redline/claims/claim-change.ts';

/** A claim with the words for it, so that it can be told where nobody knows the words of its kind. */
export type SpokenClaim = ComparedClaim & {
  /** The clause that says it, which goes on after *that*. */
  readonly told: string;
  /** The value that it names, as facts print it; empty where there is none. */
  readonly shown: string;
  /** Paths of the facts that hold it where it is true, `*` for each entry of a list. */
  readonly facts: readonly string[];
};

/** How changes of claims are said: `{x}` stands for the clause. What a text no longer says may be said in words that are not recognised. */
export type ClaimSentences = {
  readonly sure: { readonly gained: string; readonly turned: string };
  readonly seems: { readonly gained: string; readonly turned: string; readonly lost: string };
};

/** Says what came or went, as surely as it was read. */
export function sayClaimChange(
  { op, claim: { sure, told } }: ClaimChange<SpokenClaim>,
  { sure: surely, seems }: ClaimSentences,
): string {
  const sentence = op !== 'lost' && sure ? surely[op] : seems[op];
  return sentence.replace('{x}', () => told);
}
