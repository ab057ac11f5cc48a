import type * as z from 'zod';
import { FactsSchema } from '../../../schema/disclosures/index.ts';
import { elementOf, fieldOf, metaOf, resolve } from '../../../schema/walk.ts';
import { idOf } from '../merge.ts';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import { type MapNode, outlineNode, type YamlNode } from '../yaml.ts';
import { toldProblem } from './told-problem.ts';
import { usualWord, type Vocabulary } from './vocabulary.ts';

/**
 * What a source tells of an entry in its text and the text of a translation does not: its values would be taken from the source
 * in silence. Texts that lack are told of elsewhere, since they are missing on the page.
 */
export function untoldFields(
  own: MapNode,
  source: MapNode | undefined,
  broken: ReadonlySet<string>,
  { words }: Vocabulary,
): Problem[] {
  const problems = new Map<string, Problem>();
  for (const [kind, entry] of source?.entries ?? []) {
    const mine = own.entries.get(kind)?.value;
    const field = fieldOf(FactsSchema, kind);
    if (!mine || !field || broken.has(kind)) continue;
    for (const { key, holder, place, at } of lacks(mine, entry.value, field, kind)) {
      const label = labelOf(words.labels, holder, key);
      // A column that lacks is told of once, not in every row.
      const once = `${kind} ${holder} ${label}`;
      if (problems.has(once)) continue;
      const problem = toldProblem('told-translation-lacks', at, { label });
      problems.set(once, { ...problem, related: [place] });
    }
  }
  return [...problems.values()];
}

type Lack = { key: string; holder: string; place: Place; at: Place };

function lacks(own: YamlNode, source: YamlNode, field: z.ZodType, holder: string): Lack[] {
  const schema = resolve(field, outlineNode(source));
  if (own.kind === 'list' && source.kind === 'list') {
    const element = elementOf(schema);
    if (!element) return [];
    return source.items.flatMap((item, index) => {
      const id = idOf(item);
      const mine = id === undefined ? own.items[index] : own.items.find((one) => idOf(one) === id);
      return mine ? lacks(mine, item, element, holder) : [];
    });
  }
  if (own.kind !== 'map' || source.kind !== 'map') return [];
  return [...source.entries].flatMap(([key, { value }]): Lack[] => {
    const inner = fieldOf(schema, key);
    const mine = own.entries.get(key)?.value;
    if (!inner || key === 'none') return [];
    if (mine) return lacks(mine, value, inner, value.kind === 'list' ? key : holder);
    return holdsText(inner, value) ? [] : [{ key, holder, place: value.place, at: own.place }];
  });
}

/** Whether it is a text, or an entry with one: that it is missing is told as such. */
function holdsText(field: z.ZodType, value: YamlNode): boolean {
  if (value.kind !== 'map') return isText(field, value);
  const schema = resolve(field, outlineNode(value));
  return [...value.entries].some(([key, entry]) => {
    const inner = fieldOf(schema, key);
    return inner !== undefined && holdsText(inner, entry.value);
  });
}

function isText(field: z.ZodType, value: YamlNode): boolean {
  const schema = resolve(field, outlineNode(value));
  const element = elementOf(schema);
  return [field, schema, ...(element ? [element] : [])].some(
    (one) => metaOf(one).role !== undefined || metaOf(one).place !== undefined,
  );
}

const times: ReadonlySet<string> = new Set(['period', 'bound', 'during', 'from', 'criterion']);

function labelOf(
  labels: Readonly<Record<string, Readonly<Record<string, string>>>>,
  holder: string,
  key: string,
): string {
  const ways = [key, `${holder}.${key}`, ...(times.has(key) ? ['time'] : [])];
  for (const way of ways) {
    const home = Object.values({ own: labels[holder], ...labels }).find((one) => one?.[way]);
    if (home) return usualWord(home, way);
  }
  return key;
}
