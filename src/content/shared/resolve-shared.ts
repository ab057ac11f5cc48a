import type { ContentLanguage } from '../../../schema/languages.ts';
import { sharedKinds } from '../../../schema/shared.ts';
import { idOf } from '../merge.ts';
import type { Place } from '../place.ts';
import type { Problem } from '../problem.ts';
import type { SectionSource } from '../read-section.ts';
import type { Told } from '../told/told-in-section.ts';
import type { MapEntry, MapNode, YamlNode } from '../yaml.ts';
import { entriesOfKind, entrySchema, findUses, type Use } from './find-uses.ts';
import { localise, textsOfEntry } from './localise.ts';
import type { SharedEntries } from './shared-entries.ts';

export type Resolved = { sections: SectionSource[]; problems: Problem[]; uses: Use[] };

/**
 * The sections with what they take in the place of each `use`: the fields of the shared entry as the language tells them, and over
 * them those that the notice gives itself. What is taken stands where the notice takes it; its places name the shared file too.
 */
export function resolveShared(
  sections: readonly SectionSource[],
  locale: ContentLanguage,
  shared: SharedEntries,
): Resolved {
  const uses = findUses(sections, locale, shared);
  const problems: Problem[] = [];
  for (const use of uses) if (!use.entry) problems.push(unknown(use, shared));
  const whole = sections.map((section) => {
    const own = uses.filter((use) => use.section === section.id);
    return own.reduce((one, use) => withTaken(one, use, taken(use, locale, problems)), section);
  });
  return { sections: whole, problems, uses };
}

/**
 * The sections of a translation with the texts of what their source takes, but of those fields that the source gives itself: these a
 * translation tells too. A `use` of its own is what its source says, and no more.
 */
export function resolveTranslated(
  sections: readonly SectionSource[],
  locale: ContentLanguage,
  uses: readonly Use[],
): Omit<Resolved, 'uses'> {
  const problems: Problem[] = [];
  const whole = sections.map((section) =>
    uses
      .filter((use) => use.section === section.id)
      .reduce((one, use) => {
        const texts = textsOfEntry(taken(use, locale, problems), entrySchema(use.kind));
        return texts?.kind === 'map' ? withTaken(one, use, texts) : withTaken(one, use, bare(use));
      }, section),
  );
  return { sections: whole, problems };
}

function bare({ at }: Use): MapNode {
  return { kind: 'map', entries: new Map(), place: at };
}

/** The fields of a shared entry that the notice does not give itself, in one language. */
function taken(use: Use, locale: ContentLanguage, problems: Problem[]): MapNode {
  const { entry, own, kind } = use;
  if (!entry) return bare(use);
  const fields = [...entry.entries].filter(([key]) => key !== 'id' && !own.has(key));
  const node = localise(
    { ...entry, entries: new Map(fields) },
    entrySchema(kind),
    locale,
    (texts) => problems.push(untold(texts, use, locale)),
  );
  return node.kind === 'map' ? node : bare(use);
}

/** A section with fields put into the entry of a use, or into a new one where a translation has none. */
function withTaken(section: SectionSource, use: Use, fields: MapNode): SectionSource {
  const kind = sharedKinds[use.kind];
  const mine = entriesOfKind(section, use.kind).find((item) => isItem(item, use));
  const at = mine ? (mine.entries.get('use')?.key ?? mine.place) : section.titlePlace;
  const item: MapNode = { kind: 'map', place: mine?.place ?? at, entries: new Map() };
  if (use.id !== undefined) item.entries.set('id', textEntry(use.id, mine?.place ?? at));
  for (const [key, entry] of fields.entries) item.entries.set(key, placedAt(entry, at));
  for (const [key, entry] of mine?.entries ?? []) if (key !== 'use') item.entries.set(key, entry);
  const before = section.disclosures.entries.get(kind);
  const value = joined(before?.value, mine, item, use);
  const disclosures = new Map(section.disclosures.entries);
  disclosures.set(kind, { ...(before ?? { key: at }), value });
  const told = addsTo(use) ? withoutEntry(section.told, use) : section.told;
  return { ...section, told, disclosures: { ...section.disclosures, entries: disclosures } };
}

/** Whether a shared entry tells anything that the notice does not; what a translation lacks of it, it has from its source. */
function addsTo({ entry, own }: Use): boolean {
  return [...(entry?.entries.keys() ?? [])].some((key) => key !== 'id' && !own.has(key));
}

/** A text that tells an entry less than whole does not tell it: readers see the whole of it below. */
function withoutEntry(told: Told, { kind, id }: Use): Told {
  const key = [sharedKinds[kind], ...(id === undefined ? [] : [id])].join('.');
  if (!told.entries.has(key)) return told;
  return { ...told, entries: new Map([...told.entries].filter(([one]) => one !== key)) };
}

function joined(
  before: YamlNode | undefined,
  mine: MapNode | undefined,
  item: MapNode,
  use: Use,
): YamlNode {
  if (use.kind === 'controllers') return item;
  if (before?.kind !== 'list') return { kind: 'list', place: item.place, items: [item] };
  if (!mine) return { ...before, items: [...before.items, item] };
  return { ...before, items: before.items.map((one) => (one === mine ? item : one)) };
}

function isItem(item: MapNode, { id, use }: Use): boolean {
  if (id === undefined) return true;
  const named = item.entries.get('use')?.value;
  return (idOf(item) ?? (named?.kind === 'text' && named.value === use ? id : undefined)) === id;
}

function textEntry(value: string, place: Place): MapEntry {
  return { key: place, value: { kind: 'text', value, place } };
}

/** An entry of a shared file where the notice takes it. */
function placedAt({ key, value }: MapEntry, at: Place): MapEntry {
  return { key: { ...at, taken: key }, value: nodeAtPlace(value, at) };
}

function nodeAtPlace(node: YamlNode, at: Place): YamlNode {
  const place = { ...at, taken: node.place };
  if (node.kind === 'text') return { ...node, place };
  if (node.kind === 'list') {
    return { ...node, place, items: node.items.map((item) => nodeAtPlace(item, at)) };
  }
  const entries = [...node.entries].map(([key, entry]) => [key, placedAt(entry, at)] as const);
  return { ...node, place, entries: new Map(entries) };
}

function unknown({ kind, use, at }: Use, { entries }: SharedEntries): Problem {
  const list = [...(entries.get(kind)?.keys() ?? [])].join(', ');
  return { code: 'shared-unknown', at, data: { kind, found: use, list: list || '–' } };
}

function untold({ place }: MapNode, { kind, use, at }: Use, locale: ContentLanguage): Problem {
  const data = { kind, id: use, locale };
  return { code: 'shared-text-missing', at: { ...at, taken: place }, data };
}
