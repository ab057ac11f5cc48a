import { alignSections, type SectionLink } from '../align/align-sections.ts';
import { blocksOfSection } from '../changes/number-changes.ts';
import type { BlockOperation, CanonicalSection, SectionOperation } from '../edit-script.ts';
import { compareBlock, compareBlocks, type NextMove } from './compare-blocks.ts';

/** What became of each section; at each place first what went, then what came. The title is the first block. */
export function compareCanonicalSections(
  before: readonly CanonicalSection[],
  after: readonly CanonicalSection[],
  nextMove: NextMove,
): SectionOperation[] {
  const links = alignSections(before, after);
  const moves = new Map(links.filter(({ moved }) => moved).map((link) => [link, nextMove()]));
  const byOld = new Map(links.map((link) => [link.before, link]));
  const byYoung = new Map(links.map((link) => [link.after, link]));
  const operations: SectionOperation[] = [];
  let oldEnd = 0;
  const emitGone = (until: number): void => {
    for (; oldEnd < until; oldEnd += 1) {
      const section = before[oldEnd];
      if (section === undefined) continue;
      const link = byOld.get(oldEnd);
      const move = link === undefined ? undefined : moves.get(link);
      operations.push(
        move === undefined
          ? { op: 'removed', before: section, parts: removeAll(section) }
          : { op: 'moved-from', before: section, move },
      );
    }
  };
  after.forEach((section, place) => {
    const link = byYoung.get(place);
    const move = link === undefined ? undefined : moves.get(link);
    emitGone(nextStay(links, place)?.before ?? before.length);
    if (link !== undefined && move === undefined) oldEnd = link.before + 1;
    operations.push(arrive(before, section, link, move, nextMove));
  });
  emitGone(before.length);
  return operations;
}

/** The section that stays, at or after a place of the new text. */
function nextStay(links: readonly SectionLink[], place: number): SectionLink | undefined {
  let next: SectionLink | undefined;
  for (const link of links) {
    if (link.moved || link.after < place) continue;
    if (next === undefined || link.after < next.after) next = link;
  }
  return next;
}

function arrive(
  before: readonly CanonicalSection[],
  after: CanonicalSection,
  link: SectionLink | undefined,
  move: number | undefined,
  nextMove: NextMove,
): SectionOperation {
  const old = link === undefined ? undefined : before[link.before];
  if (old === undefined) {
    const parts = blocksOfSection(after).map(
      (block): BlockOperation => ({ op: 'added', after: block }),
    );
    return { op: 'added', after, parts };
  }
  const operations = compareContents(old, after, nextMove);
  if (move === undefined) return { op: 'kept', before: old, after, operations };
  return { op: 'moved-to', before: old, after, move, operations };
}

function removeAll(section: CanonicalSection): BlockOperation[] {
  return blocksOfSection(section).map((block) => ({ op: 'removed', before: block }));
}

function compareContents(
  before: CanonicalSection,
  after: CanonicalSection,
  nextMove: NextMove,
): BlockOperation[] {
  const title =
    before.title !== null && after.title !== null
      ? [compareBlock(before.title, after.title, nextMove)]
      : [];
  return [...title, ...compareBlocks(before.blocks, after.blocks, nextMove)];
}
