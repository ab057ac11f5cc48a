import { rightKinds } from '../../../schema/claims.ts';
import type { Evidence, WeighedClaim } from '../../redline/changes/propose-kind.ts';
import type { ClaimChange } from '../../redline/claims/claim-change.ts';
import type { ToldClaim } from './told-claim.ts';

const rights: ReadonlySet<string> = new Set(rightKinds);

/** The changes of claims that speak for a change of the content: all but a right that is told, or no longer limited. */
export function weighClaims<Change extends ClaimChange<ToldClaim>>(
  changes: readonly Change[],
): (WeighedClaim & { readonly change: Change })[] {
  return changes.filter(isGrave).map((change) => ({
    change,
    // What went may be said elsewhere in words that are not recognised.
    isSure: change.claim.sure && change.op !== 'lost',
    evidence: evidenceOf(change),
  }));
}

function isGrave({ op, claim: { kind, isDenied } }: ClaimChange<ToldClaim>): boolean {
  return !rights.has(kind) || op === 'turned' || isDenied === (op === 'gained');
}

function evidenceOf({ op, section, claim, opposite }: ClaimChange<ToldClaim>): Evidence {
  const { kind, isDenied, sure, from } = claim;
  return {
    class: 'substance',
    change: null,
    path: null,
    section,
    before: op === 'lost' ? from.quote : (opposite?.from.quote ?? ''),
    after: op === 'lost' ? '' : from.quote,
    note: null,
    claim: { op, kind, polarity: isDenied ? 'denied' : 'affirmed', sure },
  };
}
