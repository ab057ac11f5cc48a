import { endOnce, joinNames, type PlacedFact } from './group-facts.ts';

/** A sentence on what a change means for the reader. */
export type ToldMeaning = {
  readonly text: string;
  readonly weight: number;
  /** A person confirmed that it protects the reader less than before. */
  readonly isLess: boolean;
  /** The numbers of the changes in the text that it is about. */
  readonly changes: readonly number[];
  /** Whether a program read it from the text. */
  readonly isClaim?: true;
};

/** The facts that a sentence tells, and the others. */
export function partFacts<Fact extends PlacedFact>(
  facts: readonly Fact[],
): { readonly told: readonly Fact[]; readonly others: readonly Fact[] } {
  const paths = new Set(facts.map(({ path }) => path.join('.')));
  const isTold = ({ meaning, of }: Fact) => meaning !== undefined && !(of && paths.has(of));
  return { told: facts.filter(isTold), others: facts.filter((fact) => !isTold(fact)) };
}

/**
 * One sentence a change. What came to a list, or went, is told in one: "For “Orders” we now also use: name, address." A
 * reference to an entry that itself came or went is no sentence of its own.
 */
export function joinMeanings(
  facts: readonly PlacedFact[],
  changesOf: (fact: PlacedFact) => readonly number[],
): ToldMeaning[] {
  const bySentence = Map.groupBy(partFacts(facts).told, ({ meaning }) => meaning?.said ?? '');
  return [...bySentence].map(([said, own]) => {
    const listed = [...new Set(own.map(({ meaning }) => meaning?.listed ?? ''))];
    return {
      text: endOnce(said.replace('{x}', () => joinNames(listed))),
      weight: own[0]?.meaning?.weight ?? 0,
      isLess: own.some(({ isLess }) => isLess),
      changes: own.flatMap(changesOf),
    };
  });
}

/** By the number of a change the place of the sentence on what it means, from 1. */
export function placesOfMeanings(meanings: readonly ToldMeaning[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const [index, { changes }] of meanings.entries()) {
    for (const change of changes) places.set(change, places.get(change) ?? index + 1);
  }
  return places;
}
