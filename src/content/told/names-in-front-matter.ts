import type { MapNode } from '../yaml.ts';

/** The entries of front matter that have an id and a name. */
export function namesInFrontMatter(
  disclosures: MapNode,
): { kind: string; id: string; name: string }[] {
  return [...disclosures.entries].flatMap(([kind, { value }]) =>
    value.kind !== 'list'
      ? []
      : value.items.flatMap((item) => {
          if (item.kind !== 'map') return [];
          const text = (key: string) => {
            const found = item.entries.get(key)?.value;
            return found?.kind === 'text' ? found.value : undefined;
          };
          const [id, name] = [text('id'), text('name') ?? text('category') ?? text('type')];
          return id !== undefined && name !== undefined ? [{ kind, id, name }] : [];
        }),
  );
}
