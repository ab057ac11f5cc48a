import { isCollection, isPair, isScalar } from 'yaml';

/** The offsets, in the order of the text, of keys that their map has before. */
export function duplicateKeys(node: unknown): number[] {
  const offsets: number[] = [];
  collect(node, offsets);
  return offsets;
}

function collect(node: unknown, offsets: number[]): void {
  if (!isCollection(node)) return;
  const known = new Set<unknown>();
  for (const item of node.items) {
    if (!isPair(item)) collect(item, offsets);
    else {
      const { key, value } = item;
      collect(key, offsets);
      if (isScalar(key)) {
        if (known.has(key.value)) offsets.push(key.range?.[0] ?? 0);
        known.add(key.value);
      }
      collect(value, offsets);
    }
  }
}
