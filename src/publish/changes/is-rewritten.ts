import type { BlockOperation, EditScript } from '../../redline/edit-script.ts';
import { innerBlocks } from '../../redline/inner-operations.ts';
import { isHeadingBlock } from '../../redline/text/tree.ts';

/** The share of sections from which on a text counts as rewritten, as a section does by its words. */
const most = 0.6;

/**
 * Whether a text was rewritten: no section is as it was, and most were rewritten whole, came or went. A text of one section
 * tells it there.
 */
export function isRewritten({ operations }: Pick<EditScript, 'operations'>): boolean {
  const whole = operations.filter(isWhole);
  return (
    operations.length > 1 &&
    operations.every(({ op }) => op !== 'same') &&
    whole.length >= operations.length * most
  );
}

/** Whether nothing of a section stayed but its title. */
function isWhole(section: BlockOperation): boolean {
  if (section.op !== 'inside') return /^(?:added|removed|rewritten)$/u.test(section.op);
  return innerBlocks(section).every(
    (block) => block.op === 'rewritten' || (block.op === 'same' && isHeadingBlock(block.after)),
  );
}
