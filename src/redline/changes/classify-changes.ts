import type { BlockOperation, EditScript } from '../edit-script.ts';
import { CHANGE_CLASSES, type ChangeClass, classifyChange, isOfClause } from './classify.ts';
import { displacedMoves } from './displaced-moves.ts';
import type { WordJudge } from './judge-words.ts';
import { labelsIn } from './labels.ts';
import { type ListedChange, listChanges } from './list-changes.ts';
import { type NumberedChange, numberedChanges } from './numbered-changes.ts';
import { followingNumbers } from './renumbered.ts';
import { type Retold, retoldOperations } from './retold-operations.ts';
import type { Sides } from './sides.ts';

/** A change with what it touches, which whoever only shows it need not know. */
export interface ClassifiedChange extends ListedChange {
  readonly classes: readonly ChangeClass[];
  /** What a text that moved stood under and stands under now, where these say different things; `null` elsewhere. */
  readonly under: Sides | null;
  /** Whether a block that came or went names other text only. */
  readonly isLabel: boolean;
}

/** The list of changes, each with its classes, words judged by `judge`. */
export function classifyChanges(script: EditScript, judge: WordJudge): readonly ClassifiedChange[] {
  const displaced = displacedMoves(script.operations, judge.bears);
  const labels = labelsIn(script.operations);
  const underOf = ({ operation }: NumberedChange): Sides | null =>
    ('move' in operation && displaced.get(operation.move)) || null;
  const changes = numberedChanges(script.operations);
  const following = followingNumbers(changes, changes.filter(isOfClause));
  const retold = retoldOperations(script.operations, judge);
  const judged = new Map(
    changes.map((change) => {
      const form = retoldForm(change, retold);
      const isSame = form === 'structure' || form === 'spelling';
      const under = isSame ? null : underOf(change);
      const isLabel = change.operation.op !== 'change' && labels.has(change.operation);
      const own: readonly ChangeClass[] = following.has(change)
        ? ['structure']
        : classifyChange(change, judge, isLabel);
      const classes = new Set(isSame ? atMost(form, own) : own);
      if (under || form === 'wording') classes.add('wording');
      const sorted = CHANGE_CLASSES.filter((one) => classes.has(one));
      return [change.number, { under, isLabel: isLabel && !isSame, classes: sorted }];
    }),
  );
  return listChanges(script).map((change) => ({
    ...change,
    ...(judged.get(change.number) ?? { under: null, isLabel: false, classes: [] }),
  }));
}

/** Classes, of which one stands for all that weigh more. */
function atMost(most: ChangeClass, classes: readonly ChangeClass[]): readonly ChangeClass[] {
  const weigh = (one: ChangeClass): number => CHANGE_CLASSES.indexOf(one);
  return classes.map((one) => (weigh(one) < weigh(most) ? most : one));
}

function retoldForm(
  { operation, holder }: NumberedChange,
  retold: ReadonlyMap<BlockOperation, Retold>,
): Retold | null {
  const block = operation.op === 'change' ? holder : operation;
  return (block && retold.get(block)) ?? null;
}
