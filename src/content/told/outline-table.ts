import type { Table } from 'mdast';
import type { ToldTable } from '../../words/told-words.ts';
import type { Problem } from '../problem.ts';
import type { Cell, Row, TableBlock } from './block.ts';
import { kindOfTable, labelsOfTable } from './fields.ts';
import { isSlip } from './is-slip.ts';
import { mistakenTable } from './mistaken-table.ts';
import type { OutlinedTable } from './outlined-table.ts';
import { plainWord } from './plain-word.ts';
import { toldProblem } from './told-problem.ts';
import { unknownLabel } from './unknown-label.ts';
import type { Dictionary, Vocabulary } from './vocabulary.ts';
import { placeOfNodes, type Sheet, type Written, writtenIn } from './written.ts';

/** A table of facts, below the words `above`: its first head names the kind, at least one other a field. Other tables are left alone. */
export function outlineTable(
  node: Table,
  sheet: Sheet,
  vocabulary: Vocabulary,
  above = '',
): OutlinedTable {
  const heads = (node.children[0]?.children ?? []).map((cell) =>
    writtenIn(cell.children, cell, sheet),
  );
  const [first, ...others] = heads;
  if (!first || others.length === 0) return { problems: [] };
  const table = vocabulary.tables.get(plainWord(first.text));
  if (!table) return mistakenTable(first, others, vocabulary, above);
  const labels = vocabulary.labels[labelsOfTable[table]];
  const ways = others.map(({ text }) => labels.get(plainWord(text)));
  const isNear = others.some(({ text }) => isSlip(plainWord(text), labels));
  if (ways.every((way) => way === undefined) && !isNear) {
    return { problems: [toldProblem('told-table-unread', first.place, { found: first.text })] };
  }
  const problems = headProblems(others, ways, labels);
  if (problems.length > 0) return { problems, broken: kindOfTable(table) };
  return rowsOf(node, { table, heads, ways: ways as string[] }, sheet);
}

type Columns = { table: ToldTable; heads: readonly Written[]; ways: readonly string[] };

function rowsOf(node: Table, { table, heads, ways }: Columns, sheet: Sheet): OutlinedTable {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  const plainHeads = heads.map(({ text }) => plainWord(text));
  for (const row of node.children.slice(1)) {
    const written = row.children.map((cell) => writtenIn(cell.children, cell, sheet));
    const place = placeOfNodes([row], row, sheet);
    // Word processors repeat the head of a table on each page.
    if (written.every(({ text }, index) => plainWord(text) === plainHeads[index])) continue;
    const [name, ...values] = written;
    if (written.length !== heads.length) {
      const data = { found: String(written.length), expected: String(heads.length) };
      problems.push(toldProblem('told-row-cells', place, data));
    } else if (!name || isUntold(name.text)) {
      problems.push(toldProblem('told-row-unnamed', place, { found: heads[0]?.text ?? '' }));
    } else {
      const cells = values.map(
        (value, index): Cell => ({ label: ways[index] ?? '', written: value }),
      );
      rows.push({
        node: row,
        name,
        cells: cells.filter((one) => !isUntold(one.written.text)),
        place,
      });
    }
  }
  const block: TableBlock = {
    form: 'table',
    node,
    table,
    ways,
    rows,
    place: placeOfNodes([node], node, sheet),
  };
  return { block, problems, ...(problems.length > 0 && { broken: kindOfTable(table) }) };
}

/** Whether a cell says nothing. */
function isUntold(text: string): boolean {
  return /^[-–—]?$/u.test(text);
}

function headProblems(
  heads: readonly Written[],
  ways: readonly (string | undefined)[],
  labels: Dictionary,
): Problem[] {
  return heads.flatMap((head, index) => {
    const way = ways[index];
    if (way === undefined) return [unknownLabel(head, labels)];
    if (ways.indexOf(way) === index) return [];
    return [toldProblem('told-label-twice', head.place, { found: head.text })];
  });
}
