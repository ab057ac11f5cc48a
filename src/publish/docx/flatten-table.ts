import type { MarkedElement } from '../../redline/render/serialise.ts';
import { closeStory } from './close-story.ts';
import type { Flatten, Place } from './place.ts';
import { plainParagraph } from './runs.ts';
import { keepSide, trackOf } from './tracks.ts';
import type { Cell, Row, Table, Track, WordBlock } from './word-blocks.ts';

/**
 * A table, and a small paragraph after it: Word makes one table of two that touch. Rows come and go;
 * where cells do, the old table is deleted and the new one inserted whole.
 */
export function flattenTable(element: MarkedElement, place: Place, flatten: Flatten): WordBlock[] {
  const rows = rowsOf(element, place.track);
  if (place.track === 'kept' && !keepsColumns(rows)) {
    const half = (track: 'del' | 'ins') => {
      const children = keepSide(element.children, track);
      return flattenTable({ ...element, children }, { ...place, track }, flatten);
    };
    return [...half('del'), ...half('ins')];
  }
  const { track } = place;
  const table: Table = {
    kind: 'table',
    track,
    rows: rows.map((row) => writeRow(row, place, flatten)),
  };
  const end = { ...plainParagraph('TableEnd', []), track, level: place.level };
  return table.rows.length > 0 ? [table, end] : [];
}

type MarkedRow = { readonly track: Track; readonly cells: readonly MarkedElement[] };

/** The rows of the head and of the body. */
function rowsOf(element: MarkedElement, outer: Track): MarkedRow[] {
  return element.children.flatMap((child): MarkedRow[] => {
    if (child.type === 'text') return [];
    const track = trackOf(child, outer);
    if (track === null) return [];
    if (child.tag === 'caption') return [];
    if (child.tag !== 'tr') return rowsOf(child, track);
    const cells = child.children.filter((cell) => cell.type === 'element');
    return cells.length > 0 ? [{ track, cells }] : [];
  });
}

/** Rows of which none came or went may have cells that reach over several columns. */
function keepsColumns(rows: readonly MarkedRow[]): boolean {
  const counts = new Set(rows.map(({ cells }) => cells.length));
  const areKept = rows.every(({ track }) => track === 'kept');
  return (
    (areKept || counts.size < 2) &&
    rows.every(({ cells }) => cells.every((cell) => cell.attributes['data-diff'] === undefined))
  );
}

function writeRow({ track, cells }: MarkedRow, place: Place, flatten: Flatten): Row {
  return { track, cells: cells.map((cell) => writeCell(cell, { ...place, track }, flatten)) };
}

function writeCell(cell: MarkedElement, place: Place, flatten: Flatten): Cell {
  const inner = { ...place, level: 0, quoted: 0, style: 'TableText' as const };
  const align = /align-(center|right)/u.exec(cell.attributes['class'] ?? '')?.[1];
  return {
    columns: spanOf(cell, 'colspan'),
    rows: spanOf(cell, 'rowspan'),
    isHeader: cell.tag === 'th',
    align: align === 'center' || align === 'right' ? align : 'left',
    paragraphs: closeStory(flatten(cell.children, inner), 'TableText'),
  };
}

/** As many as Word has columns, and no more: a wrong number is one. */
function spanOf({ attributes }: MarkedElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(attributes[name] ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= 63 ? span : 1;
}
