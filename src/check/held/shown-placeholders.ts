import type { PlacedSentence } from '../../claims/text/context.ts';
import type { Section } from '../../content/notice.ts';
import { findPlaceholders } from '../../markdown/placeholders.ts';

/** Tells whether a placeholder printed something in a sentence of a section. */
export function showsPlaceholder({
  source,
  printed,
  markdown,
  bodyLine,
}: Section): (sentence: PlacedSentence) => boolean {
  const found = source === printed ? [] : findPlaceholders(markdown);
  const byLine = Map.groupBy(found, ({ line }) => line + bodyLine - 1);
  return ({ line: first, column: from, endLine: last, endColumn: to }) => {
    for (let line = first; line <= last && byLine.size > 0; line += 1) {
      const begin = line === first ? from : 1;
      const end = line === last ? to : Infinity;
      if (byLine.get(line)?.some(({ column }) => column >= begin && column < end)) return true;
    }
    return false;
  };
}
