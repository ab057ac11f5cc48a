import type { ToldTable } from '../../words/told-words.ts';
import type { Problem } from '../problem.ts';
import type { MapNode, YamlNode } from '../yaml.ts';
import type { Row, TableBlock } from './block.ts';
import { listOf, putFields, putNode } from './entry.ts';
import type { Fault } from './fault.ts';
import { labelsOfTable } from './fields.ts';
import { mapOf, nodeOf } from './nodes.ts';
import { plainName } from './plain-word.ts';
import { readCell } from './read-cell.ts';
import { faultOf, type Scope } from './read-field.ts';
import { slidCells } from './slid-cells.ts';
import { toldProblem } from './told-problem.ts';
import { readClosed } from './values/read-closed.ts';
import type { Written } from './written.ts';

/** What a block tells: entries by the way to where each stands in the facts. */
export type ToldEntries = {
  readonly entries: readonly { readonly way: readonly string[]; readonly node: YamlNode }[];
  readonly problems: readonly Problem[];
};

/** The field of the first head of a table, where it is one. */
const titles: Readonly<Partial<Record<ToldTable, string>>> = {
  recipients: 'name',
  recipientCategories: 'category',
  dataCategories: 'name',
  sources: 'name',
  sourceTypes: 'type',
  cookies: 'name',
  dataSubjects: 'name',
  organisations: 'organisation',
};

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
  problems.push(...putTitle(table, row.name, entry, scope));
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

function putTitle(
  table: ToldTable,
  name: Written,
  entry: MapNode,
  { names, vocabulary }: Scope,
): Problem[] {
  const fault = faultOf(name);
  if (fault) return [placed(fault, name)];
  if (table === 'rights') return [];
  if (table === 'transfers') {
    const country = readClosed(name.text, vocabulary.countries);
    if ('fault' in country) return [placed(country.fault, name)];
    return putNode(entry, ['country'], nodeOf(country.value, name.place));
  }
  if (table === 'retention') {
    const data = names.byKind.get('dataCategories')?.get(plainName(name.text));
    if (data !== undefined) return putNode(entry, ['data'], nodeOf([data], name.place));
  }
  return putNode(entry, [titles[table] ?? 'name'], nodeOf(name.text, name.place));
}

/** The rights of a table. A right in several rows has a way for each of their purposes. */
function readRights(
  rows: readonly { row: Row; entry: MapNode }[],
  before: readonly Problem[],
  { vocabulary }: Scope,
): ToldEntries {
  const problems = [...before];
  const named = rows.flatMap(({ row, entry }) => {
    const right = readClosed(row.name.text, vocabulary.closed('right'));
    if ('value' in right) return [{ right: right.value, row, entry }];
    problems.push(placed(right.fault, row.name));
    return [];
  });
  const entries = [...Map.groupBy(named, ({ right }) => right)].flatMap(([right, all]) => {
    const [first, ...more] = all;
    if (!first) return [];
    const lacking = more.length > 0 ? all.find(({ entry }) => !isChannel(entry)) : undefined;
    if (lacking) {
      problems.push(
        toldProblem('told-right-again', lacking.row.place, { found: lacking.row.name.text }),
      );
      return [];
    }
    if (more.length > 0)
      joinChannels(
        first.entry,
        all.map(({ entry }) => entry),
      );
    return [{ way: ['rights', right], node: first.entry }];
  });
  return { entries, problems };
}

function isChannel({ entries }: MapNode): boolean {
  return entries.has('purposes') && entries.has('how');
}

/** Makes ways by purpose of what several rows tell of one right, in the entry of the first. */
function joinChannels(first: MapNode, all: readonly MapNode[]): void {
  const channels = all.map((entry) => {
    const channel = mapOf(entry.place);
    for (const key of ['purposes', 'how', 'url']) {
      const told = entry.entries.get(key);
      if (told) channel.entries.set(key, told);
    }
    return channel;
  });
  for (const key of ['purposes', 'how', 'url']) first.entries.delete(key);
  putNode(first, ['channels'], listOf(channels, first.place));
}

/** A fault at the place of what it is about. */
export function placed({ code, data, advice }: Fault, { place }: Pick<Written, 'place'>): Problem {
  return toldProblem(code, place, data, advice);
}
