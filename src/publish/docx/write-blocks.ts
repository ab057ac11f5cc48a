import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { bookmarkOf } from './links.ts';
import { bulletsReference, deepestLevel, numberingReference } from './numbering.ts';
import { clauseStep, indentStep } from './styles.ts';
import type {
  Cell,
  Row,
  Table as TableBlock,
  Track,
  WordBlock,
  Paragraph as Written,
} from './word-blocks.ts';
import { asChild, writeRuns } from './write-runs.ts';
import { changeBy, inOwnMinute, type Writing } from './writing.ts';

/** Paragraphs and tables as Word has them. */
export function writeBlocks(blocks: readonly WordBlock[], writing: Writing): FileChild[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? writeParagraph(block, writing) : writeTable(block, writing),
  );
}

export function writeParagraph(
  written: Written,
  around: Writing,
  align: Cell['align'] = 'left',
): Paragraph {
  const { style, track, item, anchor } = written;
  const writing = inOwnMinute(around, track);
  const id = anchor === null ? 0 : writing.nextId();
  const runs = writeRuns(written.runs, writing);
  return new Paragraph({
    ...(style === 'Normal' ? {} : { style }),
    ...(item ? { numbering: numberingOf(written, item, writing) } : {}),
    ...(item ? {} : indentOf(written)),
    ...(align === 'left'
      ? {}
      : { alignment: AlignmentType[align === 'center' ? 'CENTER' : 'RIGHT'] }),
    ...(track === 'kept' ? {} : { run: markOf(track, writing) }),
    children:
      anchor === null
        ? runs
        : [
            asChild(new BookmarkStart(bookmarkOf(anchor), id)),
            ...runs,
            asChild(new BookmarkEnd(id)),
          ],
  });
}

/** Where a paragraph stands that is no item; a clause's number hangs out before its words. */
function indentOf({ style, level, quoted, clause }: Written): {
  indent?: { left: number; hanging?: number };
} {
  const left = (level + Math.max(0, quoted - 1)) * indentStep;
  const inQuote = style === 'Quote' ? indentStep : 0;
  if (clause > 0) {
    const deeper = (clause - 1) * indentStep + clauseStep;
    return { indent: { left: left + inQuote + deeper, hanging: clauseStep } };
  }
  return left > 0 ? { indent: { left: left + inQuote } } : {};
}

function markOf(track: Exclude<Track, 'kept'>, writing: Writing) {
  return track === 'ins' ? { insertion: changeBy(writing) } : { deletion: changeBy(writing) };
}

function numberingOf(
  { level: depth }: Written,
  { list, isOrdered, type, start }: NonNullable<Written['item']>,
  { numberings }: Writing,
): { reference: string; level: number; instance: number } {
  const level = Math.min(depth, deepestLevel) - 1;
  if (!isOrdered) return { reference: bulletsReference, level, instance: 0 };
  const reference = numberingReference(level, start, type);
  numberings.set(reference, { level, start, type });
  return { reference, level, instance: list };
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'B8C0C8' };
const tableBorders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

function writeTable({ rows }: TableBlock, writing: Writing): Table {
  const widths = rows.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.columns, 0));
  const columns = Math.min(63, Math.max(1, ...widths));
  const width = Math.floor(9026 / columns);
  return new Table({
    borders: tableBorders,
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(writing.isFromTheRight && { visuallyRightToLeft: true }),
    columnWidths: Array.from({ length: columns }, () => width),
    rows: rows.map((row, index) => writeRow(row, index, writing)),
  });
}

function writeRow({ track, cells }: Row, index: number, writing: Writing): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: index === 0 && cells.every(({ isHeader }) => isHeader),
    ...(track === 'kept' ? {} : markOf(track, writing)),
    children: cells.map((cell) => writeCell(cell, writing)),
  });
}

function writeCell(cell: Cell, writing: Writing): TableCell {
  const { isHeader, align, paragraphs, columns, rows } = cell;
  return new TableCell({
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(rows > 1 ? { rowSpan: rows } : {}),
    ...(isHeader ? { shading: { fill: 'EDEFF2' } } : {}),
    margins: { top: 60, bottom: 60, left: 110, right: 110 },
    children: paragraphs.map((paragraph) =>
      writeParagraph(isHeader ? { ...paragraph, style: 'TableHead' } : paragraph, writing, align),
    ),
  });
}
