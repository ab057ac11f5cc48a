import type { Problem } from '../problem.ts';
import type { MapNode } from '../yaml.ts';
import type { Row } from './block.ts';
import { listOf, putNode } from './entry.ts';
import { mapOf } from './nodes.ts';
import { placed } from './placed.ts';
import type { Scope } from './read-field.ts';
import type { ToldEntries } from './told-entries.ts';
import { toldProblem } from './told-problem.ts';
import { readClosed } from './values/read-closed.ts';

type RightRow = { readonly row: Row; readonly entry: MapNode };

/** What tells of a way to use a right for some purposes. */
const ofChannels = ['purposes', 'how', 'url'] as const;

/**
 * The rights of a table. A right in several rows has a way for each of their purposes; the first row may tell of the right as a
 * whole.
 */
export function readRights(
  rows: readonly RightRow[],
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
    const channels = isOfRight(first.entry, more) ? more : all;
    const lacking = more.length > 0 ? channels.find(({ entry }) => !isChannel(entry)) : undefined;
    if (lacking) {
      problems.push(
        toldProblem('told-right-again', lacking.row.place, { found: lacking.row.name.text }),
      );
      return [];
    }
    if (more.length > 0)
      joinChannels(
        first.entry,
        channels.map(({ entry }) => entry),
      );
    return [{ way: ['rights', right], node: first.entry }];
  });
  return { entries, problems };
}

/** Whether the first row tells of the right: of no way, or of purposes each of which has a way of its own below. */
function isOfRight({ entries }: MapNode, more: readonly RightRow[]): boolean {
  if (!entries.has('text')) return false;
  const told = new Set(more.flatMap(({ entry }) => purposesOf(entry)));
  const own = purposesOf({ entries });
  if (own.length === 0) return ofChannels.every((key) => !entries.has(key));
  return own.every((id) => told.has(id));
}

function purposesOf({ entries }: Pick<MapNode, 'entries'>): string[] {
  const value = entries.get('purposes')?.value;
  const items = value?.kind === 'list' ? value.items : [];
  return items.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
}

function isChannel({ entries }: MapNode): boolean {
  return entries.has('purposes') && entries.has('how');
}

/** Makes ways by purpose of what several rows tell of one right, in the entry of the first: what that tells of a way is one of them, or of the right. */
function joinChannels(first: MapNode, all: readonly MapNode[]): void {
  const channels = all.map((entry) => {
    const channel = mapOf(entry.place);
    for (const key of ofChannels) {
      const told = entry.entries.get(key);
      if (told) channel.entries.set(key, told);
    }
    return channel;
  });
  if (all.includes(first)) for (const key of ofChannels) first.entries.delete(key);
  putNode(first, ['channels'], listOf(channels, first.place));
}
