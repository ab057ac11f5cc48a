import { compareDurations } from './compare-durations.ts';
import { EFFECTS, IDENTITY_KEYS, SILENT_FIELDS } from './fact-identity.ts';

/** The disclosures of a notice as plain values, by kind: `{retention: [{id, period}], controller: {..}}`. */
export type Disclosures = Readonly<Record<string, unknown>>;

export type FactEffect = 'more-protective' | 'less-protective' | 'neutral' | 'unknown';

export interface FactChange {
  /** `retention.customers.period`: the kind, the entry's identity where it is in a list, the field. */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** The values as they stand in the disclosures, `null` where there is none. */
  readonly before: unknown;
  readonly after: unknown;
  /** What the change does to the data subject, as far as the fact alone tells. */
  readonly effect: FactEffect;
}

/**
 * The facts that differ, by the identity that the schema gives them and not by their place.
 *
 * 1. `retention: [{id: logs, period: P12M}]` against `P6M`: `retention.logs.period` changed, more protective.
 * 2. A recipient `zeta` more: `recipients.zeta` added, less protective. The same entries in another order: nothing.
 * 3. `recipients: {none: ".."}` against a list: `recipients.none` removed, each recipient added.
 *
 * What it gets wrong: an entry whose id was changed is removed and added; a changed text has the effect `unknown`.
 */
export function compareFacts(before: Disclosures, after: Disclosures): readonly FactChange[] {
  return before === after ? [] : compareMaps(before, after, '');
}

function compareMaps(before: Disclosures, after: Disclosures, path: string): FactChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !SILENT_FIELDS.has(name))
    .flatMap((name) =>
      compareValues(before[name], after[name], path === '' ? name : `${path}.${name}`, name),
    );
}

function compareValues(before: unknown, after: unknown, path: string, name: string): FactChange[] {
  if (isAbsent(before) && isAbsent(after)) return [];
  const old = entriesOf(before, name);
  const young = entriesOf(after, name);
  const listed = Array.isArray(before) || Array.isArray(after);
  if (listed && old !== null && young !== null) return compareMaps(old, young, path);
  if (isAbsent(before)) return [changeOf(path, null, after)];
  if (isAbsent(after)) return [changeOf(path, before, null)];
  if (old !== null && young !== null) return compareMaps(old, young, path);
  return before === after ? [] : [changeOf(path, before, after)];
}

/** A list or map as a map from identity to entry; nothing as an empty one; `null` for a scalar. */
function entriesOf(value: unknown, name: string): Disclosures | null {
  if (isAbsent(value)) return {};
  if (isMap(value)) return value;
  if (!Array.isArray(value)) return null;
  const entries: Record<string, unknown> = {};
  for (const entry of value) {
    const identity = identityOf(entry, name);
    const taken = Object.keys(entries).filter((key) => key.split('~')[0] === identity).length;
    entries[taken === 0 ? identity : `${identity}~${taken + 1}`] = entry;
  }
  return entries;
}

function identityOf(entry: unknown, name: string): string {
  if (!isMap(entry)) return String(entry);
  if (typeof entry['id'] === 'string') return entry['id'];
  const keys: readonly string[] = isListName(name) ? IDENTITY_KEYS[name] : ['name', 'kind'];
  const parts = keys.flatMap((key) => (typeof entry[key] === 'string' ? [entry[key]] : []));
  return parts.length > 0 ? parts.join('+') : 'entry';
}

function isListName(name: string): name is keyof typeof IDENTITY_KEYS {
  return Object.hasOwn(IDENTITY_KEYS, name);
}

function changeOf(path: string, before: unknown, after: unknown): FactChange {
  const change = before === null ? 'added' : after === null ? 'removed' : 'changed';
  const effect = effectOf(path, change, before, after);
  return { path, change, before: withoutNotes(before), after: withoutNotes(after), effect };
}

/** A value without what is never shown: quotes and notes, at any depth. */
function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (!isMap(value)) return value;
  const shown = Object.entries(value).filter(([name]) => name !== 'seen' && name !== 'note');
  return Object.fromEntries(shown.map(([name, inner]) => [name, withoutNotes(inner)]));
}

function effectOf(
  path: string,
  change: FactChange['change'],
  before: unknown,
  after: unknown,
): FactEffect {
  if (path.endsWith('.none')) return 'neutral';
  if (change === 'changed') return effectOfPeriod(path, before, after);
  const known = EFFECTS.find((effect) => effect.path.test(path));
  if (known === undefined) return 'unknown';
  if (change === 'added') return known.added;
  return known.added === 'less-protective' ? 'more-protective' : 'less-protective';
}

function effectOfPeriod(path: string, before: unknown, after: unknown): FactEffect {
  const period = /^retention\.[^.]+\.period$|^cookies\..+\.duration$/u.test(path);
  if (!period || typeof before !== 'string' || typeof after !== 'string') return 'unknown';
  const order = compareDurations(before, after);
  if (order === null) return 'unknown';
  if (order === 0) return 'neutral';
  return order === 1 ? 'more-protective' : 'less-protective';
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isMap(value: unknown): value is Disclosures {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
