import type { TableBlock } from '../../../../src/content/told/block.ts';
import { labelsOfTable } from '../../../../src/content/told/fields.ts';
import type { Vocabulary } from '../../../../src/content/told/vocabulary.ts';
import { voiceOf } from '../../../../src/words/speech.ts';
import { type Edit, type Wanted, withLines } from './edit.ts';
import { valueKindOf } from './fields-told.ts';
import { samples } from './samples.ts';
import { withSlip, withSlipIn } from './slip.ts';

/** A table in the lines of a text: its head, and how its cells are changed. */
type Sheet = { block: TableBlock; lines: readonly string[]; start: number; end: number };

/** Every way in which a table of facts is spoilt. */
export function editsOfTable(
  block: TableBlock,
  lines: readonly string[],
  vocabulary: Vocabulary,
): Edit[] {
  const { start, end } = block.node.position ?? { start: { line: 1 }, end: { line: 1 } };
  const sheet: Sheet = { block, lines, start: start.line - 1, end: end.line - 1 };
  return [
    ...headEdits(sheet),
    ...columnEdits(sheet),
    ...rowEdits(sheet),
    ...cellEdits(sheet, vocabulary),
  ];
}

function headEdits({ lines, start }: Sheet): Edit[] {
  const heads = cellsOf(lines[start] ?? '');
  const slips = heads.map((head, index) =>
    edit(`slip in head ${head}`, start, lines, 'reading', (row) => put(row, index, withSlip(head))),
  );
  const drops = heads
    .slice(1)
    .map((head, index) =>
      edit(`drop head ${head}`, start, lines, 'reading', (row) => row.toSpliced(index + 1, 1)),
    );
  const noDelimiter: Edit = {
    how: 'drop the line below the head',
    line: start + 1,
    lines: withLines(lines, start + 1, 1),
    wanted: 'reading',
  };
  return [...slips, ...drops, noDelimiter];
}

function columnEdits({ lines, start, end }: Sheet): Edit[] {
  const heads = cellsOf(lines[start] ?? '');
  const rows = lines.slice(start, end + 1);
  return heads.flatMap((head, index): Edit[] => {
    if (index === 0 || heads.length < 3) return [];
    const others = rows.map((row) => rowOf(cellsOf(row).toSpliced(index, 1)));
    return [
      {
        how: `drop column ${head}`,
        line: start,
        lines: withLines(lines, start, rows.length, others),
        wanted: 'lack',
      },
    ];
  });
}

function rowEdits({ lines, start, end }: Sheet): Edit[] {
  const rows = Array.from({ length: end - start - 1 }, (_, index) => start + 2 + index);
  const perRow = rows.flatMap((at): Edit[] => [
    { how: 'drop row', line: at, lines: withLines(lines, at, 1), wanted: 'lack' },
    edit('drop first cell of row', at, lines, 'reading', (row) => row.slice(1)),
    edit('empty first cell of row', at, lines, 'reading', (row) => put(row, 0, '')),
    edit('one cell more in row', at, lines, 'reading', (row) => [...row, 'x']),
  ]);
  const glued = {
    how: 'glue a sentence below',
    line: end,
    lines: withLines(lines, end + 1, 0, ['Nothing else.']),
    wanted: 'reading',
  } as const;
  const split: Edit[] =
    rows.length < 2
      ? []
      : [
          {
            how: 'empty line between rows',
            line: end,
            lines: withLines(lines, end, 0, ['']),
            wanted: 'reading',
          },
        ];
  return [...perRow, glued, ...split];
}

function cellEdits({ block, lines, start, end }: Sheet, vocabulary: Vocabulary): Edit[] {
  const labelled = labelsOfTable[block.table];
  const words = samples[voiceOf(vocabulary.locale)];
  const edits: Edit[] = [];
  for (let at = start + 2; at <= end; at += 1) {
    const row = cellsOf(lines[at] ?? '');
    for (const [index, cell] of row.entries()) {
      if (index === 0 || cell === '' || cell === '–') continue;
      const way = block.ways[index - 1] ?? '';
      const to = (how: string, value: string, wanted: Wanted) =>
        edits.push(edit(`${how} ${cell}`, at, lines, wanted, (all) => put(all, index, value)));
      to('empty cell', '', 'lack');
      const kind = valueKindOf(labelled, way, vocabulary);
      const slipped = kind === 'free' ? undefined : withSlipIn(cell, kind === 'period');
      if (slipped) to('slip in cell', slipped, 'reading');
      if (kind === 'period') to('vague time instead of', words.vague, 'reading');
      if (kind === 'country' && labelled === 'recipients')
        to('third country instead of', words.third, ['recipient-country-without-transfer']);
      if (way === 'time' && !row.some((_, other) => block.ways[other - 1] === 'law'))
        to('no time instead of', words.needed, ['retention-vague']);
    }
    if (block.table === 'transfers')
      edits.push(
        edit('third country in row', at, lines, thirdCountry, (all) => put(all, 0, words.third)),
      );
    if (block.table === 'transfers' || block.table === 'rights')
      edits.push(
        edit('slip in name of row', at, lines, 'reading', (all) =>
          put(all, 0, withSlipIn(row[0] ?? '', false) ?? ''),
        ),
      );
  }
  return edits;
}

const thirdCountry = ['recipient-country-without-transfer', 'adequacy-not-in-force'];

function edit(
  how: string,
  line: number,
  lines: readonly string[],
  wanted: Wanted,
  change: (row: string[]) => string[],
): Edit {
  const row = rowOf(change(cellsOf(lines[line] ?? '')));
  return { how, line, lines: withLines(lines, line, 1, [row]), wanted };
}

function put(row: readonly string[], index: number, value: string): string[] {
  return row.with(index, value);
}

/** The cells of a line of a table, as they are written. */
function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) => cell.trim());
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
