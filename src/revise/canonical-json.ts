/** A value of YAML's failsafe schema: every scalar is a string. Digests are taken over these. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * The one JSON text of a value, after RFC 8785: no white space, keys in the order of their UTF-16
 * code units. Numbers, where canonical forms usually differ, do not occur. `known` holds the texts of parts of
 * the value.
 */
export function canonicalJson(value: Plain, known?: ReadonlyMap<Plain, string>): string {
  let text = '';
  writeCanonicalJson(
    value,
    (piece) => {
      text += piece;
    },
    known,
  );
  return text;
}

/** Writes the text of `canonicalJson` piece by piece, so that a long one need not be put together. */
export function writeCanonicalJson<Text extends string | Uint8Array>(
  value: Plain,
  write: (piece: string | Text) => void,
  known?: ReadonlyMap<Plain, Text>,
): void {
  const before = typeof value === 'string' ? JSON.stringify(value) : known?.get(value);
  if (before !== undefined) write(before);
  else if (isList(value)) {
    value.forEach((item, index) => {
      write(index === 0 ? '[' : ',');
      writeCanonicalJson(item, write, known);
    });
    write(value.length === 0 ? '[]' : ']');
  } else if (typeof value !== 'string') {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    members.forEach(([key, member], index) => {
      write(`${index === 0 ? '{' : ','}${JSON.stringify(key)}:`);
      writeCanonicalJson(member, write, known);
    });
    write(members.length === 0 ? '{}' : '}');
  }
}

/** Typed values as they stand in YAML: `1` is `"1"`, `null` is `"null"`; what is undefined is left out. */
export function plainOf(value: unknown): Plain {
  if (Array.isArray(value)) return value.map(plainOf);
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries.map(([key, member]) => [key, plainOf(member)]));
}

/** A map without some of its keys; other values as they are. */
export function withoutKeys(value: Plain, keys: readonly string[]): Plain {
  if (typeof value === 'string' || isList(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
}

/** `Array.isArray` does not tell a readonly list from a map. */
export function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
