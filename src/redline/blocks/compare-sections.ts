import { alignSections } from '../align/align-sections.ts';
import { interleave } from '../align/interleave.ts';
import type { Link } from '../align/link.ts';
import type { BlockOperation, CanonicalSection, SectionOperation } from '../edit-script.ts';
import { blocksOfSection } from '../inner-operations.ts';
import { compareBlock, compareBlocks, type NextMove } from './compare-blocks.ts';
import { sameBlock } from './move-blocks.ts';

/** What became of each section; at each place first what went, then what came. The title is the first block. */
export function compareCanonicalSections(
  before: readonly CanonicalSection[],
  after: readonly CanonicalSection[],
  nextMove: NextMove,
): SectionOperation[] {
  const { kept, moved } = alignSections(before, after);
  const gone = before.map(removeSection);
  const come = after.map(addSection);
  const compare = (link: Link): Extract<SectionOperation, { op: 'kept' }> => {
    const [old, young] = [before[link.before] ?? NONE, after[link.after] ?? NONE];
    const operations = compareContents(old, young, nextMove);
    return { op: 'kept', before: old, after: young, operations };
  };
  for (const link of moved) {
    const move = nextMove();
    const section = compare(link);
    gone[link.before] = { op: 'moved-from', before: section.before, move };
    come[link.after] = { ...section, op: 'moved-to', move };
  }
  return interleave(gone, come, kept, (link) => [compare(link)]);
}

const NONE: CanonicalSection = { id: null, title: null, blocks: [] };

function removeSection(section: CanonicalSection): SectionOperation {
  const parts = blocksOfSection(section).map(
    (block): BlockOperation => ({ op: 'removed', before: block }),
  );
  return { op: 'removed', before: section, parts };
}

function addSection(section: CanonicalSection): SectionOperation {
  const parts = blocksOfSection(section).map(
    (block): BlockOperation => ({ op: 'added', after: block }),
  );
  return { op: 'added', after: section, parts };
}

function compareContents(
  before: CanonicalSection,
  after: CanonicalSection,
  nextMove: NextMove,
): BlockOperation[] {
  // Revisions of a notice share most of their sections.
  if (before === after) return blocksOfSection(before).map(sameBlock);
  const title =
    before.title !== null && after.title !== null
      ? compareBlock(before.title, after.title, nextMove)
      : [];
  return [...title, ...compareBlocks(before.blocks, after.blocks, nextMove)];
}
