import { idOf } from '../content/merge.ts';
import type { MapNode } from '../content/yaml.ts';

/** What facts are about: `recipients.acme`, `rights.access`, and the kind alone of what has no ids. */
export function toldKeys({ entries }: MapNode): string[] {
  return [...entries].flatMap(([kind, { value }]) => {
    if (value.kind === 'list') {
      return value.items.map((item) => [kind, idOf(item) ?? []].flat().join('.'));
    }
    if (kind !== 'rights' || value.kind !== 'map') return [kind];
    return [...value.entries.keys()].map((right) => `${kind}.${right}`);
  });
}
