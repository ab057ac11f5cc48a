import { meaningOfChange } from './meaning-of-change.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The entries of the list `field`, by what each is known by. */
export function identifyEntries(list: readonly unknown[], field: string): Fields {
  const { identity = ['name', 'kind'] } = meaningOfChange({ field: `${field}.*` });
  const entries: Record<string, unknown> = {};
  const taken = new Map<string, number>();
  for (const entry of list) {
    const name = identityOf(entry, identity);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    entries[count === 1 ? name : `${name}~${count}`] = entry;
  }
  return entries;
}

function identityOf(entry: unknown, keys: readonly string[]): string {
  if (!isMap(entry)) return String(entry);
  if (typeof entry['id'] === 'string') return entry['id'];
  const parts = keys.flatMap((key) => (typeof entry[key] === 'string' ? [entry[key]] : []));
  return parts.length > 0 ? parts.join('+') : 'entry';
}

/** Whether a value is a map of fields. */
export function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
