import type { Root } from 'hast';
import { compareBlocks, compareSectionBlocks, type NextMove } from './blocks/compare-blocks.ts';
import { findFarMoves } from './blocks/find-far-moves.ts';
import { foldRewritten, foldSections } from './blocks/fold-rewritten.ts';
import type { BlockOperation, EditScript } from './edit-script.ts';
import { canonicalise, sectionBlock } from './text/canonical.ts';
import type { Block } from './text/tree.ts';

/** A section of a notice as the redline takes it: already sanitised hast, placeholders printed. */
export interface RedlineSection {
  readonly id: string;
  readonly title: string;
  readonly body: Root;
}

/** Compares two bodies without sections, as `diff --before FILE --after FILE` does. */
export function compareBodies(before: Root, after: Root): EditScript {
  const operations = compare(canonicalise(before), canonicalise(after), compareBlocks);
  return { mode: 'bodies', operations: foldRewritten(operations) };
}

/** Compares two notices, section by section: a section is known by its id. */
export function compareSections(
  before: readonly RedlineSection[],
  after: readonly RedlineSection[],
): EditScript {
  return compareCanonical(before.map(canonicalSection), after.map(canonicalSection));
}

/** Compares two notices whose sections are canonical already; both may hold the same object. */
export function compareCanonical(before: readonly Block[], after: readonly Block[]): EditScript {
  const operations = compare(before, after, compareSectionBlocks);
  return { mode: 'sections', operations: foldSections(operations) };
}

/** A section in the form in which it is compared. */
export function canonicalSection({ id, title, body }: RedlineSection): Block {
  return sectionBlock(id, title, body);
}

function compare(
  before: readonly Block[],
  after: readonly Block[],
  compareNear: typeof compareBlocks,
): readonly BlockOperation[] {
  let moves = 0;
  const nextMove: NextMove = () => {
    moves += 1;
    return moves;
  };
  return findFarMoves(compareNear(before, after, nextMove), nextMove);
}
