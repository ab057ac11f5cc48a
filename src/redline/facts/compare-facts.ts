import { aloneIn, isAbsent, NO_NAMES, namesOfEntries } from './alone-in.ts';
import { compareDurations } from './compare-durations.ts';
import type { FactEffect, FactMeaning } from './fact-meaning.ts';
import { SILENT_FIELDS } from './fact-meanings.ts';
import { findRenamed, type Renamed } from './find-renamed.ts';
import { identifyEntries, isMap } from './identify-entries.ts';
import { meaningOfChange } from './meaning-of-change.ts';

/** The disclosures of a notice as plain values, by kind: `{retention: [{id, period}], controller: {..}}`. */
export type Disclosures = Readonly<Record<string, unknown>>;

export interface FactChange extends Place {
  readonly change: 'added' | 'removed' | 'changed';
  /** The values as they stand in the disclosures, `null` where there is none. */
  readonly before: unknown;
  readonly after: unknown;
  /** What the change does to the data subject, as far as the fact alone tells. */
  readonly effect: FactEffect;
  /** Whether it is the name of an entry that has another id now and of which all else is told as before. */
  readonly renamed?: true;
}

interface Place {
  /** `retention.customers.period`: the kind, the entry's identity where it is in a list, the field. */
  readonly path: string;
  /** `retention.*.period`: the same as the schemas know it. */
  readonly field: string;
}

/** What a list or map holds, by identity or name, and the step of the field that leads to it. */
type Parts = Readonly<Record<string, { readonly value: unknown; readonly step: string }>>;

/**
 * The facts that differ, by the identity that the schema gives them and not by their place.
 *
 * 1. `retention: [{id: logs, period: P12M}]` against `P6M`: `retention.logs.period` changed, more protective.
 * 2. A recipient `zeta` more: `recipients.zeta` added, less protective. The same entries in another order: nothing.
 * 3. `recipients: {none: ".."}` against a list: `recipients.none` removed, each recipient added.
 * 4. A recipient `acme` that is `acme-oy` now and tells the same but for its name: `recipients.acme-oy.name` changed,
 *    neutral; what refers to it is not changed.
 *
 * What it gets wrong: a changed text has the effect `unknown`.
 */
export function compareFacts(before: Disclosures, after: Disclosures): readonly FactChange[] {
  if (before === after) return [];
  const renamed = findRenamed(aloneIn(before, after), aloneIn(after, before));
  const changes = compareParts(fieldsOf(before), fieldsOf(after), { path: '', field: '' }, renamed);
  return renamed.size === 0 ? changes : changes.map((change) => asRenaming(change, renamed));
}

function asRenaming(change: FactChange, renamed: Renamed): FactChange {
  const [kind = '', id = ''] = change.path.split('.');
  const isOfRenamed = [...(renamed.get(kind)?.values() ?? [])].includes(id);
  if (!isOfRenamed || !meaningOfChange(change).title) return change;
  return { ...change, effect: 'neutral', renamed: true };
}

function compareParts(
  before: Parts,
  after: Parts,
  { path, field }: Place,
  renamed: Renamed,
): FactChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [old, young] = [before[name], after[name]];
    const step = (old ?? young)?.step ?? name;
    const at = path === '' ? { path: name, field: step } : inner({ path, field }, name, step);
    return compareValues(old?.value, young?.value, at, renamed);
  });
}

function inner({ path, field }: Place, name: string, step: string): Place {
  return { path: `${path}.${name}`, field: `${field}.${step}` };
}

function compareValues(
  before: unknown,
  after: unknown,
  place: Place,
  renamed: Renamed,
): FactChange[] {
  if (isAbsent(before) && isAbsent(after)) return [];
  const old = partsOf(before, place, namesOfEntries(place.field, renamed));
  const young = partsOf(after, place);
  const listed = Array.isArray(before) || Array.isArray(after);
  if (listed && old !== null && young !== null) return compareParts(old, young, place, renamed);
  if (isAbsent(before)) return [changeOf(place, null, after)];
  if (isAbsent(after)) return [changeOf(place, before, null)];
  if (old !== null && young !== null) return compareParts(old, young, place, renamed);
  const known = renamed.get(meaningOfChange(place).refers ?? '')?.get(String(before)) ?? before;
  return known === after ? [] : [changeOf(place, before, after)];
}

/** Nothing holds as much as an empty list; `null` for a scalar. Entries stand under their new names. */
function partsOf(value: unknown, { field }: Place, names = NO_NAMES): Parts | null {
  if (isAbsent(value)) return {};
  if (isMap(value)) return fieldsOf(value);
  if (!Array.isArray(value)) return null;
  const entries = Object.entries(identifyEntries(value, field));
  return Object.fromEntries(
    entries.map(([name, entry]) => [names.get(name) ?? name, { value: entry, step: '*' }]),
  );
}

function fieldsOf(map: Disclosures): Parts {
  const told = Object.entries(map).filter(([name]) => !SILENT_FIELDS.has(name));
  return Object.fromEntries(told.map(([name, value]) => [name, { value, step: name }]));
}

function changeOf(place: Place, before: unknown, after: unknown): FactChange {
  const change = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const effect = effectOf(meaningOfChange(place), change, before, after);
  return { ...place, change, before: withoutNotes(before), after: withoutNotes(after), effect };
}

/** A value without what is never shown, at any depth; its id stays. */
function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (!isMap(value)) return value;
  const shown = Object.entries(value).filter(([name]) => name === 'id' || !SILENT_FIELDS.has(name));
  return Object.fromEntries(shown.map(([name, part]) => [name, withoutNotes(part)]));
}

function effectOf(
  meaning: FactMeaning,
  change: FactChange['change'],
  before: unknown,
  after: unknown,
): FactEffect {
  const known = meaning[change] ?? 'unknown';
  const isPeriod = change === 'changed' && (meaning.grown ?? meaning.shrunk) !== undefined;
  if (!isPeriod || typeof before !== 'string' || typeof after !== 'string') return known;
  const order = compareDurations(before, after);
  if (order === null) return known;
  if (order === 0) return 'neutral';
  return meaning[order === 1 ? 'shrunk' : 'grown'] ?? known;
}
