/**
 * The stretch of a text that is `part` once white space is folded and soft hyphens are gone: what is read by folded words keeps its
 * no-break spaces. `part` itself where there is none.
 */
export function asWritten(part: string, raw: string): string {
  if (part === '' || raw.includes(part)) return part;
  const letters = [...part].map((letter) =>
    letter === ' ' ? '[\\s\\u00ad]+' : letter.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&'),
  );
  return new RegExp(letters.join('\\u00ad*'), 'u').exec(raw)?.[0] ?? part;
}
