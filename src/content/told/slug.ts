/** An id made of a name: its letters without accents, small, words joined by hyphens. */
export function slugOf(name: string): string {
  const words =
    name
      .replaceAll('ß', 'ss')
      .replaceAll(/[æÆ]/gu, 'ae')
      .replaceAll(/[øØ]/gu, 'o')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  const joined = words.join('-');
  return /^[a-z]/u.test(joined) ? joined : joined === '' ? 'entry' : `n-${joined}`;
}

/** The id, or the id with the first number that makes it another than those that are taken. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}
