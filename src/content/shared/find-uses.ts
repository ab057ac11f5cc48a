import type * as z from 'zod';
import { disclosures } from '../../../schema/disclosures/index.ts';
import type { ContentLanguage } from '../../../schema/languages.ts';
import { type SharedKind, sharedKinds } from '../../../schema/shared.ts';
import { elementOf, resolve } from '../../../schema/walk.ts';
import { idOf } from '../merge.ts';
import type { Place } from '../place.ts';
import type { SectionSource } from '../read-section.ts';
import type { MapNode, YamlNode } from '../yaml.ts';
import { localise } from './localise.ts';
import { type SharedEntries, sharedKindNames } from './shared-entries.ts';

/** A place of a notice that takes a shared entry. */
export type Use = {
  readonly kind: SharedKind;
  /** The id of the shared entry. */
  readonly use: string;
  /** The section that takes it, and the id that it has there; none of a kind without entries. */
  readonly section: string;
  readonly id: string | undefined;
  readonly at: Place;
  /** The shared entry; `undefined` where there is none of that id. */
  readonly entry: MapNode | undefined;
  /** Fields that the notice gives itself. */
  readonly own: ReadonlySet<string>;
};

/** The schema of one entry of a kind. */
export function entrySchema(kind: SharedKind): z.ZodType | undefined {
  const schema: z.ZodType = disclosures[sharedKinds[kind]];
  return kind === 'controllers'
    ? resolve(schema, { kind: 'map', has: () => false })
    : elementOf(resolve(schema, { kind: 'list' }));
}

/**
 * What sections take: by `use: <id>`, or, where their text tells an entry, by the name that the shared entry has in that
 * language.
 */
export function findUses(
  sections: readonly SectionSource[],
  locale: ContentLanguage,
  shared: SharedEntries,
): Use[] {
  return sections.flatMap((section) =>
    sharedKindNames.flatMap((kind) =>
      entriesOfKind(section, kind).flatMap(
        (item) => useOf(item, kind, section, locale, shared) ?? [],
      ),
    ),
  );
}

/** The entries of a kind in a section; of the controller the one there is. */
export function entriesOfKind({ disclosures: part }: SectionSource, kind: SharedKind): MapNode[] {
  const value = part.entries.get(sharedKinds[kind])?.value;
  const items: YamlNode[] = value?.kind === 'list' ? value.items : value ? [value] : [];
  return items.filter((item) => item.kind === 'map');
}

function useOf(
  item: MapNode,
  kind: SharedKind,
  section: SectionSource,
  locale: ContentLanguage,
  shared: SharedEntries,
): Use | undefined {
  const named = item.entries.get('use')?.value;
  const use =
    named?.kind === 'text' ? named.value : usedByName(item, kind, section, locale, shared);
  if (use === undefined) return undefined;
  return {
    kind,
    use,
    section: section.id,
    id: kind === 'controllers' ? undefined : (idOf(item) ?? use),
    at: named?.place ?? item.place,
    entry: shared.entries.get(kind)?.get(use),
    own: new Set(item.entries.keys()),
  };
}

/** The shared entry whose name an entry has that the text of the section tells. */
function usedByName(
  item: MapNode,
  kind: SharedKind,
  { told }: SectionSource,
  locale: ContentLanguage,
  shared: SharedEntries,
): string | undefined {
  const id = idOf(item);
  const key = [sharedKinds[kind], ...(id === undefined ? [] : [id])].join('.');
  if (!told.entries.has(key)) return undefined;
  const name = nameOf(item);
  if (name === undefined) return undefined;
  const schema = entrySchema(kind);
  return [...(shared.entries.get(kind) ?? [])].find(
    ([, entry]) => nameOf(localise(entry, schema, locale, () => {})) === name,
  )?.[0];
}

function nameOf(node: YamlNode): string | undefined {
  const name = node.kind === 'map' ? node.entries.get('name')?.value : undefined;
  return name?.kind === 'text' ? name.value.trim() : undefined;
}
