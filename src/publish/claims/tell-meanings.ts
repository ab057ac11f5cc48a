import type { ListedChange } from '../../redline/changes/list-changes.ts';
import type { SectionClaims } from '../../redline/claims/claim-change.ts';
import type { ChangeContext } from '../changes/change-context.ts';
import type { PlacedFact } from '../changes/group-facts.ts';
import { joinMeanings, type ToldMeaning } from '../changes/join-meanings.ts';
import type { MeaningTable } from '../changes/meaning.ts';
import { changesOfFact } from '../changes/place-fact.ts';
import { findClaimChanges, mostTelling } from './find-claim-changes.ts';
import { type ClaimSentences, type SpokenClaim, sayClaimChange } from './spoken-claim.ts';

type Around = {
  readonly changes: readonly ListedChange[];
  readonly contexts: ReadonlyMap<number, ChangeContext>;
  readonly sentences: ClaimSentences;
  readonly table: MeaningTable;
};

/**
 * What the changes between two texts mean for the reader, a sentence each: of the facts, and of what the text claims
 * otherwise and no changed fact tells. The weightiest first. Runs in Node and in a browser.
 */
export function tellMeanings(
  facts: readonly PlacedFact[],
  before: readonly SectionClaims<SpokenClaim>[],
  after: readonly SectionClaims<SpokenClaim>[],
  { changes, contexts, sentences, table }: Around,
): ToldMeaning[] {
  const fields = Object.keys(table);
  const told = joinMeanings(facts, (fact) => changesOfFact(fact, changes, contexts));
  const claims = mostTelling(findClaimChanges(before, after, { changes, facts })).map(
    (change): ToldMeaning => {
      const weight = fields.findIndex((field) => field.startsWith(change.claim.facts[0] ?? '-'));
      const { number } = changes.find(({ section }) => section === change.section) ?? {};
      return {
        text: sayClaimChange(change, sentences),
        weight: weight < 0 ? fields.length : weight,
        isLess: false,
        changes: number === undefined ? [] : [number],
        isClaim: true,
      };
    },
  );
  const once = new Map([...told, ...claims].map((one) => [one.text, one]));
  return [...once.values()].sort((a, b) => a.weight - b.weight);
}
