import type { EditScript } from '../edit-script.ts';
import { type ChangeClass, classifyChange } from './classify.ts';
import type { WordJudge } from './judge-words.ts';
import { type ListedChange, listChanges } from './list-changes.ts';
import { numberedChanges } from './numbered-changes.ts';

/** A change with what it touches, which whoever only shows it need not know. */
export interface ClassifiedChange extends ListedChange {
  readonly classes: readonly ChangeClass[];
}

/** The list of changes, each with its classes, words judged by `judge`. */
export function classifyChanges(script: EditScript, judge: WordJudge): readonly ClassifiedChange[] {
  const changes = numberedChanges(script.operations);
  const classes = new Map(changes.map((change) => [change.number, classifyChange(change, judge)]));
  return listChanges(script).map((change) => ({
    ...change,
    classes: classes.get(change.number) ?? [],
  }));
}
