import { idOf } from '../merge.ts';
import type { MapNode } from '../yaml.ts';

/** The entries of assembled facts, as `kind.id` or `kind`, that tell something taken from a shared file. */
export function takenIn(tree: MapNode): string[] {
  return [...tree.entries].flatMap(([kind, { value }]) => {
    if (value.kind === 'map') return isTaken(value) ? [kind] : [];
    if (value.kind === 'text') return [];
    return value.items.flatMap((item) =>
      item.kind === 'map' && isTaken(item) ? [`${kind}.${idOf(item)}`] : [],
    );
  });
}

function isTaken({ entries }: MapNode): boolean {
  return [...entries.values()].some(({ key }) => key.taken !== undefined);
}
