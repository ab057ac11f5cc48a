import type { ListedChange } from '../../redline/changes/list-changes.ts';
import type { ClaimChange, SectionClaims } from '../../redline/claims/claim-change.ts';
import { compareClaims } from '../../redline/claims/compare-claims.ts';
import type { PlacedFact } from '../changes/group-facts.ts';
import type { SpokenClaim } from './spoken-claim.ts';

/** What changed beside the claims: the listed changes of the text, and the facts that readers are told of. */
export type BesideClaims = {
  readonly changes: readonly Pick<ListedChange, 'kind' | 'section'>[];
  readonly facts: readonly PlacedFact[];
};

/** What a text claims otherwise than before, but what a changed fact tells already. */
export function findClaimChanges<Claim extends SpokenClaim>(
  before: readonly SectionClaims<Claim>[],
  after: readonly SectionClaims<Claim>[],
  { changes, facts }: BesideClaims,
): ClaimChange<Claim>[] {
  return compareClaims(before, after, changes).filter(
    ({ claim }) => !facts.some((fact) => isToldBy(fact, claim)),
  );
}

/** So many claims of a section are told one by one: more came with a text that is new, and is to be read itself. */
const mostOfSection = 4;

/**
 * What is worth telling people. Of what came and is not sure no denial, for it may leave a part open, and no period or legal basis where none
 * stood before, for it may be one of something else. Of a section that claims much otherwise only what is sure, and no periods or bases.
 */
export function mostTelling<Change extends ClaimChange<SpokenClaim>>(
  changes: readonly Change[],
): Change[] {
  const told = changes.filter(
    ({ op, isFirst, claim: { sure, isDenied, isLocal } }) =>
      op !== 'gained' || sure || !(isDenied || (isLocal && isFirst)),
  );
  const bySection = Map.groupBy(told, ({ section }) => section);
  return told.filter(
    ({ op, section, claim }) =>
      (bySection.get(section) ?? []).length <= mostOfSection ||
      op === 'turned' ||
      (claim.sure && !claim.isLocal),
  );
}

/**
 * Whether a fact is one that holds such a claim, and names what it names; where the claim names nothing, an entry that came or went, or a
 * declared absence, but no field of an entry, which may say anything.
 */
function isToldBy({ path, subject, sentence }: PlacedFact, { facts, shown }: SpokenClaim): boolean {
  const isNamed =
    shown === ''
      ? path.length <= 2 || path.at(-1) === 'none'
      : namesWhole(`${subject} ${sentence}`, shown);
  return isNamed && facts.some((holder) => leadsTo(holder.split('.'), path));
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a value stands in a text, and not as a part of another: `5 years` is none of `15 years`. */
function namesWhole(text: string, value: string): boolean {
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const around = [text[at - 1], text[at + value.length]];
    if (!around.some((sign) => sign && letterOrDigit.test(sign))) return true;
  }
  return false;
}

/** `purposes.*.profiling` leads to `purposes.ads.profiling`, and not to `purposes.ads`, of which that is but a part. */
function leadsTo(holder: readonly string[], path: readonly string[]): boolean {
  return (
    path.length > holder.lastIndexOf('*') + 1 &&
    holder.every((step, at) => at >= path.length || step === '*' || step === path[at])
  );
}
