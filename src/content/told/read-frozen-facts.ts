import { disclosureKinds, FactsSchema } from '../../../schema/disclosures/index.ts';
import { FrozenFactsSchema } from '../../../schema/frozen-facts.ts';
import { elementOf, fieldOf, fieldsOf, resolve } from '../../../schema/walk.ts';
import type { Files } from '../../files/files.ts';
import type { Problem } from '../problem.ts';
import { readYamlFile } from '../read-yaml-file.ts';
import { keyUnknown } from '../validate.ts';
import { type MapNode, nodeAt, outlineNode, type YamlNode } from '../yaml.ts';
import type { Told } from './told-entries.ts';

/** The file of a revision that holds the facts that were read from its text. */
export const frozenFactsName = 'facts.yaml';

/** What the text of a section told when it was released. */
export type FrozenPart = { readonly facts: MapNode; readonly told: Told };

export type FrozenParts = {
  /** By language and section, `fi/data`; none where the file cannot be read. */
  readonly parts: ReadonlyMap<string, FrozenPart>;
  readonly problems: readonly Problem[];
};

/** The facts that were frozen with a revision, each in the file that holds them. */
export function readFrozenFacts(files: Files, folder: string): FrozenParts {
  const { value, tree, problems } = readYamlFile(
    files,
    `${folder}/${frozenFactsName}`,
    FrozenFactsSchema,
  );
  if (!value) return { parts: new Map(), problems };
  const parts = new Map<string, FrozenPart>();
  const unknown: Problem[] = [];
  for (const [locale, sections] of Object.entries(value.facts)) {
    for (const id of Object.keys(sections)) {
      const facts = nodeAt(tree, ['facts', locale, id]);
      if (facts?.kind !== 'map') continue;
      unknown.push(...unknownKeys(facts, FactsSchema));
      const lines = value.lines[locale as keyof typeof value.lines]?.[id] ?? {};
      parts.set(`${locale}/${id}`, { facts, told: { entries: new Map(Object.entries(lines)) } });
    }
  }
  return { parts, problems: unknown };
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
