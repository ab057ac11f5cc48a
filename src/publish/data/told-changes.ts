import type { RevisionSummary } from '../../revise/history.ts';
import { wordsIn } from '../../words/spoken.ts';
import { type ChangeContext, contextsOf } from '../changes/change-context.ts';
import { tellFactChanges } from '../changes/changed-facts.ts';
import { type ChangedFact, groupFacts, type PlacedFact } from '../changes/group-facts.ts';
import { partFacts, type ToldMeaning } from '../changes/join-meanings.ts';
import { meaningTable } from '../changes/meaning-table.ts';
import { tellMeanings } from '../claims/tell-meanings.ts';
import type { State, TextChanges } from './state.ts';

/** What people are told of the changes between two states, the same wherever they are told of it. */
export type ToldChanges = {
  /** What the changes mean for the reader, a sentence each, the weightiest first. */
  readonly meanings: readonly ToldMeaning[];
  /** The changed facts that no sentence tells. */
  readonly others: readonly ChangedFact[];
  /** All changed facts; none where one side is archived: its facts are our annotation. */
  readonly facts: readonly PlacedFact[];
  readonly contexts: ReadonlyMap<number, ChangeContext>;
};

/**
 * Tells what differs between two states in the language of `after`. `lessProtective` lists the changed facts that a person
 * confirmed to be worse for the reader.
 */
export function toldChanges(
  before: Pick<State, 'summary' | 'text' | 'sections'>,
  after: Pick<State, 'summary' | 'text' | 'sections'>,
  { script, changes }: TextChanges,
  lessProtective?: RevisionSummary['lessProtective'],
): ToldChanges {
  const { locale } = after.text;
  const isArchived = [before, after].some(({ summary }) => summary?.standing === 'archived');
  const facts = isArchived ? [] : tellFactChanges(before.text, after.text, lessProtective);
  const contexts = contextsOf(script);
  const meanings = tellMeanings(facts, claimsOf(before), claimsOf(after), {
    changes,
    contexts,
    sentences: wordsIn(locale).claimChanges,
    table: meaningTable(locale),
  });
  return { meanings, others: groupFacts(partFacts(facts).others), facts, contexts };
}

function claimsOf({ sections }: Pick<State, 'sections'>) {
  return sections.map(({ section: { id }, claims }) => ({ id, claims: claims() }));
}
