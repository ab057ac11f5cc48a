import { disclosureKinds, FactsSchema } from '../../../schema/disclosures/index.ts';
import { FrozenFactsSchema } from '../../../schema/frozen-facts.ts';
import type { ContentLanguage } from '../../../schema/languages.ts';
import { elementOf, fieldOf, fieldsOf, resolve } from '../../../schema/walk.ts';
import type { Files } from '../../files/files.ts';
import type { Problem } from '../problem.ts';
import { readYamlFile } from '../read-yaml-file.ts';
import { keyUnknown } from '../validate.ts';
import { type MapNode, nodeAt, outlineNode, toValue, type YamlNode } from '../yaml.ts';
import { type Told, toldEntries } from './told-in-section.ts';

/** The file of a revision that holds the facts that were read from its text. */
export const frozenFactsName = 'facts.yaml';

/** What the text of a section told when it was released; `text` is equal where the facts are. */
export type FrozenPart = { readonly facts: MapNode; readonly text: string; readonly told: Told };

type Lines = Readonly<Record<string, number>>;

export type FrozenParts = {
  /** By language and section, `fi/data`; none where the file cannot be read. */
  readonly parts: ReadonlyMap<string, FrozenPart>;
  readonly problems: readonly Problem[];
};

/**
 * The facts that were frozen with a revision, each in the file that holds them. `sound` holds, and gets, the texts of facts in
 * which every key is known.
 */
export function readFrozenFacts(
  files: Files,
  folder: string,
  sound: Set<string> = new Set(),
): FrozenParts {
  const file = `${folder}/${frozenFactsName}`;
  const { value, tree, problems } = readYamlFile(files, file, FrozenFactsSchema);
  if (!value) return { parts: new Map(), problems };
  const parts = new Map<string, FrozenPart>();
  const found: Problem[] = [];
  for (const [locale, sections] of Object.entries(value.facts)) {
    for (const id of Object.keys(sections ?? {})) {
      const facts = nodeAt(tree, ['facts', locale, id]);
      if (facts?.kind !== 'map') continue;
      const text = JSON.stringify(toValue(facts));
      const unknown = sound.has(text) ? [] : unknownKeys(facts, FactsSchema);
      if (unknown.length === 0) sound.add(text);
      const lines = value.lines[locale as ContentLanguage]?.[id] ?? {};
      parts.set(`${locale}/${id}`, { facts, text, told: toldOn(facts, lines) });
      found.push(...unknown);
    }
  }
  return { parts, problems: found };
}

/**
 * Which entries are told is a matter of the facts, which are digested; where they begin, of the lines. An entry that an earlier
 * version gave no line of its own begins where what it is a part of does.
 */
function toldOn(facts: MapNode, lines: Lines): Told {
  const keys = [...toldEntries(facts).entries.keys()];
  return { entries: new Map(keys.map((key) => [key, lineOf(key, lines)])), lines: [] };
}

function lineOf(key: string, lines: Lines): number {
  const own = lines[key];
  if (own !== undefined) return own;
  const above = key.includes('.') ? key.slice(0, key.lastIndexOf('.')) : undefined;
  if (above !== undefined) return lineOf(above, lines);
  const inner = Object.entries(lines).filter(([name]) => name.startsWith(`${key}.`));
  return inner.length > 0 ? Math.min(...inner.map(([, line]) => line)) : 1;
}

/** Keys at any depth that no schema has. */
function unknownKeys(node: YamlNode, field: Parameters<typeof resolve>[0]): Problem[] {
  const schema = resolve(field, outlineNode(node));
  if (node.kind === 'text') return [];
  if (node.kind === 'list') {
    const element = elementOf(schema);
    return element ? node.items.flatMap((item) => unknownKeys(item, element)) : [];
  }
  return [...node.entries].flatMap(([key, entry]) => {
    const inner = fieldOf(schema, key);
    if (inner) return unknownKeys(entry.value, inner);
    return [keyUnknown(entry.key, [key], Object.keys(fieldsOf(schema) ?? {}))];
  });
}

/** Every kind of disclosure: any may stand in a file that cannot be read. */
export const everyKind: ReadonlySet<string> = new Set(disclosureKinds);
