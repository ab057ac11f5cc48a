import { FactsSchema } from '../../../schema/disclosures/index.ts';
import { fieldOf } from '../../../schema/walk.ts';
import type { Problem } from '../problem.ts';
import { emptyMap, type MapNode, type YamlNode } from '../yaml.ts';
import { agrees, inOrderOf, sameInAll } from './agree.ts';
import { listOf } from './entry.ts';
import type { FoundEntry } from './found-entry.ts';
import type { ToldFacts } from './told-facts.ts';
import { toldProblem } from './told-problem.ts';
import { untoldFields } from './untold-fields.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a translation tells, held against its source. Rows that their order pairs and that tell other values are in another order
 * where some other order would contradict fewer of them, and pair nothing then; else the values differ, which is found where the
 * languages are joined.
 */
export function heldAgainst(
  told: ToldFacts,
  source: ToldFacts,
  byOrder: readonly FoundEntry[],
  vocabulary: Vocabulary,
): ToldFacts {
  const problems: Problem[] = [];
  const broken = new Set(told.broken);
  const parts = new Map(told.parts);
  for (const [key, group] of Map.groupBy(byOrder, ({ kind, section }) => `${kind} ${section}`)) {
    const [kind = '', section = ''] = key.split(' ');
    const [own, theirs] = [
      listIn(parts.get(section), kind),
      listIn(source.parts.get(section), kind),
    ];
    const against = group.filter(({ id }) =>
      contradicts(kind, entryOf(own, id), entryOf(theirs, id)),
    );
    const [first] = against;
    if (!first || !isBetterPaired(kind, group, own, theirs, group.length - against.length))
      continue;
    const at = source.entries.find((one) => one.kind === kind && one.id === first.id);
    const data = { found: first.name, source: at?.name ?? first.id, reason: 'values' };
    problems.push({
      ...toldProblem('told-rows-unpaired', first.place, data),
      ...(at && { related: [at.place] }),
    });
    broken.add(kind);
    const gone = new Set(group.map(({ id }) => id));
    parts.set(section, without(parts.get(section), kind, gone));
  }
  for (const [id, part] of parts)
    problems.push(...untoldFields(part, source.parts.get(id), broken, vocabulary));
  const ordered = [...parts].map(([id, part]): [string, MapNode] => {
    const node = inOrderOf(part, source.parts.get(id), FactsSchema);
    return [id, node.kind === 'map' ? node : part];
  });
  return { ...told, parts: new Map(ordered), problems: [...told.problems, ...problems], broken };
}

function contradicts(
  kind: string,
  own: YamlNode | undefined,
  theirs: YamlNode | undefined,
): boolean {
  const field = fieldOf(FactsSchema, kind);
  if (!own || !theirs || !field) return false;
  const list = (node: YamlNode): YamlNode => listOf([node], node.place);
  return !agrees(list(own), list(theirs), field);
}

/** Whether more rows of a group would agree with the source in some other order than the `agreeing` do in theirs. */
function isBetterPaired(
  kind: string,
  group: readonly FoundEntry[],
  own: readonly YamlNode[],
  theirs: readonly YamlNode[],
  agreeing: number,
): boolean {
  const field = fieldOf(FactsSchema, kind);
  if (!field) return false;
  const values = (items: readonly YamlNode[]) =>
    group.flatMap(({ id }) => {
      const entry = entryOf(items, id);
      return entry ? [sameInAll(listOf([withoutId(entry)], entry.place), field)] : [];
    });
  const left = values(theirs);
  let most = 0;
  for (const value of values(own)) {
    const at = left.indexOf(value);
    if (at < 0) continue;
    left.splice(at, 1);
    most += 1;
  }
  return most > agreeing;
}

/** An entry without what only says which one it is. */
function withoutId(entry: YamlNode): YamlNode {
  if (entry.kind !== 'map') return entry;
  return { ...entry, entries: new Map([...entry.entries].filter(([key]) => key !== 'id')) };
}

function listIn(part: MapNode | undefined, kind: string): readonly YamlNode[] {
  const value = part?.entries.get(kind)?.value;
  return value?.kind === 'list' ? value.items : [];
}

function entryOf(items: readonly YamlNode[], id: string): YamlNode | undefined {
  return items.find((item) => {
    const own = item.kind === 'map' ? item.entries.get('id')?.value : undefined;
    return own?.kind === 'text' && own.value === id;
  });
}

function without(part: MapNode | undefined, kind: string, ids: ReadonlySet<string>): MapNode {
  const entries = new Map(part?.entries);
  const there = entries.get(kind);
  if (there?.value.kind === 'list') {
    const items = there.value.items.filter((item) => ![...ids].some((id) => entryOf([item], id)));
    entries.set(kind, { ...there, value: { ...there.value, items } });
  }
  return { ...(part ?? emptyMap('')), entries };
}
