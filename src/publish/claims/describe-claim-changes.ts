import type { SectionClaims } from '../../redline/claims/claim-change.ts';
import type { ChangedFact } from '../changes/group-facts.ts';
import { type BesideClaims, findClaimChanges, mostTelling } from './find-claim-changes.ts';
import { type ClaimSentences, type SpokenClaim, sayClaimChange } from './spoken-claim.ts';

/** What a text claims otherwise than before, in sentences below the titles of its sections. Runs in Node and in a browser. */
export function describeClaimChanges(
  before: readonly SectionClaims<SpokenClaim>[],
  after: readonly SectionClaims<SpokenClaim>[],
  {
    titles,
    sentences,
    ...beside
  }: BesideClaims & {
    readonly titles: ReadonlyMap<string, string>;
    readonly sentences: ClaimSentences;
  },
): ChangedFact[] {
  const found = mostTelling(findClaimChanges(before, after, beside));
  const bySection = Map.groupBy(found, ({ section }) => section ?? '');
  return [...bySection].map(([id, own]) => ({
    subject: titles.get(id) ?? '',
    sentences: [...new Set(own.map((change) => sayClaimChange(change, sentences)))],
  }));
}
