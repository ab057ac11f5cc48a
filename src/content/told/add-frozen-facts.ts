import type { ContentLanguage } from '../../../schema/languages.ts';
import { idOf, mergeDisclosures } from '../merge.ts';
import { pointAt } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { SectionSource } from '../read-section.ts';
import type { MapNode, YamlNode } from '../yaml.ts';
import type { FrozenPart, FrozenParts } from './read-frozen-facts.ts';

type Sections = { readonly sections: SectionSource[]; readonly problems: Problem[] };

/**
 * Sections with their frozen facts that were made before, so that what is the same in the next revision is the same
 * value. A place of a fact in them is that in the revision that was read first.
 */
export type FrozenRead = {
  /** Facts of a section by front matter, and by the text of what was frozen. */
  readonly disclosures: WeakMap<MapNode, Map<string, MapNode>>;
  /** Sections by themselves, and by the facts and lines that were added. */
  readonly sections: WeakMap<SectionSource, Map<string, SectionSource>>;
  /** Texts of facts in which every key is known. */
  readonly sound: Set<string>;
};

/** Nothing made yet. */
export function noFrozen(): FrozenRead {
  return { disclosures: new WeakMap(), sections: new WeakMap(), sound: new Set() };
}

/**
 * The sections of a revision with the facts that were frozen with it, which no later reading of their text can change. Each
 * stands on the first line of its entry. `known` holds, and gets, what was made of other revisions.
 */
export function addFrozenFacts(
  { sections, problems }: Sections,
  locale: ContentLanguage,
  { parts }: FrozenParts,
  known: FrozenRead = noFrozen(),
): Sections {
  const found = [...problems];
  const whole = sections.map((section) => {
    const part = parts.get(`${locale}/${section.id}`);
    if (!part) return section;
    const { text } = part;
    const made = slotOf(known.sections, section);
    const key = `${text}\n${JSON.stringify([...part.told.entries])}`;
    const before = made.get(key);
    if (before) return before;
    const merged = slotOf(known.disclosures, section.disclosures);
    const facts = merged.get(text) ?? withFacts(section, part, found);
    const result = { ...section, disclosures: facts, told: part.told };
    merged.set(text, facts);
    made.set(key, result);
    return result;
  });
  return { sections: whole, problems: found };
}

function slotOf<K extends object, V>(map: WeakMap<K, Map<string, V>>, key: K): Map<string, V> {
  const slot = map.get(key) ?? new Map<string, V>();
  map.set(key, slot);
  return slot;
}

function withFacts(
  { disclosures, file }: SectionSource,
  { facts, told }: FrozenPart,
  found: Problem[],
): MapNode {
  const merged = mergeDisclosures([disclosures, placedIn(file, facts, told.entries)], disclosures);
  found.push(...merged.problems);
  return merged.root;
}

/** The facts of a section where they stand in its text: what is in an entry stands on the first line of that. */
function placedIn(file: string, facts: MapNode, lines: ReadonlyMap<string, number>): MapNode {
  const placed = (node: YamlNode, key: string, around: number): YamlNode => {
    const line = lines.get(key) ?? around;
    const place = pointAt(file, line, 1);
    if (node.kind === 'text') return { ...node, place };
    if (node.kind === 'list') {
      const items = node.items.map((item, index) =>
        placed(item, `${key}.${idOf(item) ?? index + 1}`, line),
      );
      return { ...node, items, place };
    }
    const entries = [...node.entries].map(([name, { value }]) => {
      const inner = placed(value, `${key}.${name}`, line);
      return [name, { key: inner.place, value: inner }] as const;
    });
    return { ...node, entries: new Map(entries), place };
  };
  const entries = [...facts.entries].map(([kind, { value }]) => {
    const own = [...lines].filter(([key]) => key.split('.')[0] === kind);
    const node = placed(value, kind, Math.min(...own.map(([, first]) => first)));
    return [kind, { key: node.place, value: node }] as const;
  });
  return { ...facts, place: pointAt(file, 1, 1), entries: new Map(entries) };
}
