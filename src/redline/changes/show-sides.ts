import { keyOf } from '../align/link.ts';
import type { BlockOperation, InlineChange } from '../edit-script.ts';
import { addressesOf } from '../text/addresses.ts';
import { collapse } from '../text/plain-text.ts';
import type { Block } from '../text/tree.ts';
import type { ChangeOperation } from './number-changes.ts';
import type { Places } from './places-of-moves.ts';
import { showBlock, showForm } from './show-block.ts';
import { quoteBlock, type Sides, sidesOf } from './sides.ts';

/**
 * Both sides of a change as they are told: their words, and where these do not show what changed, what does. Never both alike.
 *
 * 1. `six` and `ten`: the words.
 * 2. `[us](https://a.example)` and `[us](https://b.example)`, `keep` and `**keep**`, `# Data` and `## Data`, `1. a` and `3. a`:
 *    the address, the look, the level, the numbers.
 * 3. `A. B.` and `A. ¶ B.`: a split. `(1) A.` and `(3) A.`: a move.
 */
export function showSides(
  operation: ChangeOperation,
  places: Places | null = null,
  show: (block: Block) => string = showBlock,
): Sides {
  const plain = printSides(operation, quoteBlock);
  if (isTold(plain) && !isOther(operation)) return plain;
  const { before, after } = plain;
  if (places && places.from !== places.to)
    return { before: `(${places.from}) ${before}`, after: `(${places.to}) ${after}` };
  const told = [show, showForm].map((print) => printSides(operation, print));
  return told.find(isTold) ?? { before, after: `→ ${after}` };
}

/** Both sides of a change of words, white space kept where it is part of them. */
export function showWords(operation: InlineChange): Sides {
  const plain = sidesOf(operation);
  return isTold(plain) && !isOther(operation) ? plain : showSides(operation);
}

/** Both sides of a block that changed, for those who print it whole: with addresses where some within it changed. */
export function showChanged(operation: BlockOperation, print: (block: Block) => string): Sides {
  const plain = sidesOf(operation, print);
  if (isTold(plain) && !isOther(operation)) return plain;
  const looks = printSides(operation, showBlock);
  return isTold(looks) ? looks : showSides(operation);
}

/** Both sides in a line each; paragraphs that were split or merged parted by ` ¶ `. */
function printSides(operation: ChangeOperation, print: (block: Block) => string): Sides {
  const isJoint = 'as' in operation && /^(?:split|merged)$/u.test(operation.as);
  const line = (text: string): string => collapse(text.replaceAll('\n\n', isJoint ? ' ¶ ' : ' '));
  const { before, after } = sidesOf(operation, print);
  return { before: line(before), after: line(after) };
}

function isTold({ before, after }: Sides): boolean {
  return before !== after;
}

/**
 * Whether the look changed, or links or pictures lead elsewhere, besides the change of words; or words alone would leave out that
 * some are raised or lowered, and boxes.
 */
function isOther(operation: ChangeOperation): boolean {
  if (operation.op === 'change' && operation.mark !== null) return true;
  const keys = sidesOf(operation, keyOf);
  // In keys `<` of a text is `<<`.
  if (/[^<]<(?:su[bp]>(?!<foo)|inp)/u.test(keys.before + keys.after)) return true;
  const { before, after } = sidesOf(operation, addressesOf);
  if (operation.op !== 'change' && !(keys.before && keys.after)) return false;
  return before !== after;
}
