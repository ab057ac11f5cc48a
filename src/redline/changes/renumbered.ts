import { inlineText } from '../text/plain-text.ts';
import { clauseNumber } from './clause-numbers.ts';
import type { Change } from './number-changes.ts';
import { sidesOf } from './sides.ts';

/** What a number that refers to another clause stands behind, in Finnish, Swedish and English. */
const REFERENCE =
  /(?:§|clauses?|sections?|paragraphs?|points?|items?|chapters?|koh[dt]\p{L}{1,6}|luku|luvu\p{L}{1,4}|punkt\p{L}{0,5}|avsnitt\p{L}{0,4}|kapitel|stycke\p{L}{0,3})\s*$/iu;

/**
 * The changes of numbers that follow a clause to its new one: `subject to clause 4.3` to `6.3`, where the text that was under 4.3
 * stands under 6.3 now. `renumbered` tells the changes of the numbers of clauses themselves.
 */
export function followingNumbers(
  changes: readonly Change[],
  renumbered: readonly Change[],
): ReadonlySet<Change> {
  const became = new Map<string, string | null>();
  for (const { operation } of renumbered) {
    const { before, after } = sidesOf(operation);
    const [old, young] = [numberIn(before), numberIn(after)];
    if (old === '' || young === '') continue;
    became.set(old, became.has(old) && became.get(old) !== young ? null : young);
  }
  if (became.size === 0) return new Set();
  return new Set(changes.filter((change) => follows(change, became)));
}

/** `4.3` in `4.3`, `(a)` or `§ 5.`. */
function numberIn(text: string): string {
  return (clauseNumber.exec(text)?.[0] ?? text)
    .replace(/[^\p{L}\p{N}.]|\.\s*$/gu, '')
    .toLowerCase();
}

function follows(change: Change, became: ReadonlyMap<string, string | null>): boolean {
  const { operation, holder } = change;
  if (operation.op !== 'change' || !holder) return false;
  const { before, after } = sidesOf(operation);
  const isNumber = [before, after].every((text) => /^\s*\(?(?:[\d.]+|\p{L})\)?\s*$/u.test(text));
  return (
    isNumber &&
    became.get(numberIn(before)) === numberIn(after) &&
    REFERENCE.test(textBefore(change))
  );
}

/** The words of the paragraph before a change. */
function textBefore({ operation, holder }: Change): string {
  const edit = holder && 'edit' in holder ? holder.edit : holder;
  if (edit?.op !== 'changed' || operation.op !== 'change') return '';
  const at = edit.operations.indexOf(operation);
  const last = edit.operations[at - 1];
  return last?.op === 'keep' ? inlineText(last.nodes) : '';
}
