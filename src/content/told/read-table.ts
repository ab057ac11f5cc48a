import type { Problem } from '../problem.ts';
import type { MapNode } from '../yaml.ts';
import type { Row, TableBlock } from './block.ts';
import { listOf, putFields, putNode } from './entry.ts';
import { labelsOfTable } from './fields.ts';
import { mapOf, nodeOf } from './nodes.ts';
import { placed } from './placed.ts';
import { readCell } from './read-cell.ts';
import type { Scope } from './read-field.ts';
import { readRights } from './read-rights.ts';
import { putTitle } from './read-title.ts';
import { slidCells } from './slid-cells.ts';
import type { ToldEntries } from './told-entries.ts';

/** The entries of a table. A row in which something cannot be read tells nothing. */
export function readTableBlock(block: TableBlock, scope: Scope): ToldEntries {
  const problems: Problem[] = [];
  const rows = block.rows.flatMap((row) => {
    const entry = readRow(block, row, scope);
    if ('entry' in entry) return [{ row, entry: entry.entry }];
    problems.push(...entry.problems);
    return [];
  });
  if (block.table === 'rights') return readRights(rows, problems, scope);
  const way = block.table === 'cookies' ? ['cookies', 'list'] : [labelsOfTable[block.table]];
  return { entries: rows.map(({ entry }) => ({ way, node: entry })), problems };
}

function readRow(
  block: TableBlock,
  row: Row,
  scope: Scope,
): { entry: MapNode } | { problems: Problem[] } {
  const { table } = block;
  const { names } = scope;
  const entry = mapOf(row.place);
  const problems: Problem[] = [];
  const id = names.idOf.get(row.node);
  if (id !== undefined) putNode(entry, ['id'], nodeOf(id, row.name.place));
  problems.push(...putTitle(table, row, entry, scope));
  problems.push(...slidCells(block, row, scope.vocabulary));
  const mechanism = mapOf(row.place);
  for (const { label, written } of row.cells) {
    const read = readCell(labelsOfTable[table], label, written, scope);
    if ('fault' in read) problems.push(placed(read.fault, written));
    else {
      const isMechanism = label.startsWith('mechanisms.');
      const fields = Object.entries(read.value).map(([way, value]) => [
        way.replace('mechanisms.', ''),
        value,
      ]);
      problems.push(
        ...putFields(isMechanism ? mechanism : entry, Object.fromEntries(fields), written.place),
      );
    }
  }
  if (mechanism.entries.size > 0) putNode(entry, ['mechanisms'], listOf([mechanism], row.place));
  if (problems.length > 0) return { problems };
  return { entry };
}
