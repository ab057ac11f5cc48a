import type { ListedChange } from '../../redline/changes/list-changes.ts';
import type { ChangeContext } from './change-context.ts';
import type { PlacedFact } from './group-facts.ts';

type Change = Pick<ListedChange, 'number' | 'before' | 'after' | 'from'>;

/**
 * The numbers of the changes in the text that a changed fact is about: those in whose words both its sides stand, with the
 * words around them where only a part of a side changed.
 *
 * 1. `5 years` to `3 years`: the change of `5` to `3` before `years`, and no other `3`.
 * 2. A recipient that came: the change that has its name among what came.
 */
export function changesOfFact(
  { sides }: Pick<PlacedFact, 'sides'>,
  changes: readonly Change[],
  contexts: ReadonlyMap<number, ChangeContext>,
): number[] {
  const [old, young] = sides;
  if (old + young === '') return [];
  return changes.flatMap(({ number, before, after, from }) => {
    const { before: left = '', after: right = '' } = contexts.get(number) ?? {};
    // Of text that moved or was split the words that changed are changes of their own.
    const isThere =
      from === null && standsAt(young, left, after, right) && standsAt(old, left, before, right);
    return isThere ? number : [];
  });
}

/** Whether a value stands where words changed, or there is none on this side. */
function standsAt(value: string, left: string, words: string, right: string): boolean {
  if (value === '') return true;
  const at = `${left}${words}${right}`.indexOf(value, Math.max(0, left.length - value.length + 1));
  return at >= 0 && at < left.length + words.length;
}

/** Both sides of the facts that changed in the text, by the number of the change. */
export function valuesOfFacts(
  facts: readonly PlacedFact[],
  changes: readonly Change[],
  contexts: ReadonlyMap<number, ChangeContext>,
): Map<number, readonly [string, string]> {
  return new Map(
    facts.flatMap((fact) =>
      changesOfFact(fact, changes, contexts).map((number) => [number, fact.sides] as const),
    ),
  );
}
