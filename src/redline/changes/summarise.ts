import { isKeptHeading } from '../blocks/fold-rewritten.ts';
import type { BlockOperation, EditScript } from '../edit-script.ts';
import { innerBlocks, isSame } from '../inner-operations.ts';
import { wordsOfText } from '../text/plain-text.ts';
import { isHeadingBlock } from '../text/tree.ts';
import { listChanges } from './list-changes.ts';

/** The counts that `diff --format json` prints. */
export interface Summary {
  readonly sectionsAdded: number;
  readonly sectionsRemoved: number;
  readonly sectionsMoved: number;
  readonly sectionsChanged: number;
  readonly wordsInserted: number;
  readonly wordsDeleted: number;
}

type SectionCounts = Omit<Summary, 'wordsInserted' | 'wordsDeleted'>;

/** Kinds of change whose words stayed the same. */
const WORDLESS: ReadonlySet<string> = new Set([
  'moved',
  'structure',
  'split',
  'merged',
  'link',
  'format',
]);

/**
 * Counts sections and words. A moved, split or merged block counts no words but those edited in it, and neither does a
 * changed address or look. A section counts as changed when anything in it changed, moved or not. Two files have no
 * sections: there a heading begins one, of whatever level, and what stands before the first is one too.
 */
export function summariseChanges(script: EditScript): Summary {
  const worded = listChanges(script).filter(({ kind }) => !WORDLESS.has(kind));
  return {
    ...(script.mode === 'sections'
      ? countSections(script.operations)
      : countHeadings(script.operations)),
    wordsInserted: countWords(worded.map(({ words }) => words.after)),
    wordsDeleted: countWords(worded.map(({ words }) => words.before)),
  };
}

function countSections(sections: readonly BlockOperation[]): SectionCounts {
  const count = (op: string): number => sections.filter((section) => section.op === op).length;
  const isStill = ({ op }: BlockOperation): boolean => op === 'inside' || op === 'moved-to';
  return {
    sectionsAdded: count('added'),
    sectionsRemoved: count('removed'),
    sectionsMoved: count('moved-to'),
    sectionsChanged: sections.filter((section) => isStill(section) && hasChanged(section)).length,
  };
}

/** Each change belongs to the section that it stands in, in the old or the new text; none to one that came or went. */
function countHeadings(operations: readonly BlockOperation[]): SectionCounts {
  const counts = { sectionsAdded: 0, sectionsRemoved: 0, sectionsMoved: 0 };
  const changed = new Set<BlockOperation | null>();
  let old: BlockOperation | null | undefined = null;
  let young: BlockOperation | null | undefined = null;
  for (const operation of operations) {
    if (isKeptHeading(operation)) {
      old = operation;
      young = operation;
    } else if (operation.op === 'removed' && isHeadingBlock(operation.before)) {
      counts.sectionsRemoved += 1;
      old = undefined;
    } else if (operation.op === 'added' && isHeadingBlock(operation.after)) {
      counts.sectionsAdded += 1;
      young = undefined;
    } else if (isMovedHeading(operation)) {
      counts.sectionsMoved += 1;
      young = undefined;
    }
    const place = 'after' in operation ? young : old;
    if (place !== undefined && !isSame(operation)) changed.add(place);
  }
  return { ...counts, sectionsChanged: changed.size };
}

function isMovedHeading(operation: BlockOperation): boolean {
  return operation.op === 'moved-to' && operation.as === 'moved' && isHeadingBlock(operation.after);
}

function hasChanged(operation: BlockOperation): boolean {
  return innerBlocks(operation).some((block) => !isSame(block));
}

function countWords(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + wordsOfText(text).length, 0);
}
