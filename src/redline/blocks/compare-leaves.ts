import type { Leaf, Line } from '../align/leaves.ts';
import { cutBefore } from '../cut-before.ts';
import type { InlineOperation } from '../edit-script.ts';
import { inlineText } from '../text/plain-text.ts';
import type { Inline } from '../text/tree.ts';
import { keep } from '../words/change-of-words.ts';
import { compareItems } from '../words/compare-words.ts';
import { joinedItems } from '../words/items.ts';

/** Beyond this share of changed words a text is not the same in another form. */
const MOST_CHANGED = 0.5;

/** The lines that were linked; the new ones with what became of their words. */
export type LinesLinked = ReadonlyMap<Line, readonly InlineOperation[]>;

/**
 * The operations on the words of each line of two texts that say the same, those of the old one as it was and those of the new
 * one with its edits; `null` where they differ too much. A bullet that was typed, or a number where the other text has
 * a list, is no word. `withSeams` marks where a line begins that the other text has not.
 */
export function compareLeaves(
  before: readonly Leaf[],
  after: readonly Leaf[],
  withSeams = false,
): LinesLinked | null {
  const old = before.flatMap(({ lines }) => lines);
  const young = after.flatMap(({ lines }) => lines);
  // Numbers on both sides are compared; on one side alone they became those of a list, or were typed in their place.
  const isNumbered = [old, young].every((lines) =>
    lines.some(({ lead }) => /[\p{L}\d]/u.test(inlineText(lead))),
  );
  const wordsOf = ({ lead, nodes }: Line): readonly Inline[] =>
    isNumbered ? [...lead, ...nodes] : nodes;
  const comparison = compareItems(
    joinedItems(old.map(wordsOf)),
    joinedItems(young.map(wordsOf), old.length),
  );
  if (comparison === null || comparison.changed > MOST_CHANGED) return null;
  const pieces = cutBefore(comparison.operations, isNewSeam);
  const kept = old.map((line) => [line, keep([...line.lead, ...line.nodes])] as const);
  return new Map([
    ...kept,
    ...young.map((line, place) => {
      const words = (pieces[place] ?? []).filter(({ op }) => withSeams || op !== 'seam');
      return [line, isNumbered ? words : [...keep(line.lead), ...words]] as const;
    }),
  ]);
}

function isNewSeam(operation: InlineOperation): boolean {
  return operation.op === 'seam' && operation.isNew;
}
