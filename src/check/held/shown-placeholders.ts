import type { PlacedSentence } from '../../claims/text/context.ts';
import type { Section } from '../../content/notice.ts';
import { findPlaceholders } from '../../markdown/placeholders.ts';

/** Tells whether a placeholder printed something in a sentence of a section. */
export function showsPlaceholder(section: Section): (sentence: PlacedSentence) => boolean {
  const shown = placeholdersIn(section);
  return (sentence) => shown(sentence).length > 0;
}

type Shown = (sentence: PlacedSentence) => string[];

/** The placeholders of a section are looked for once. */
const known = new WeakMap<Section, Shown>();

/** Tells the paths of the placeholders that printed something in a sentence of a section. */
export function placeholdersIn(section: Section): Shown {
  const shown = known.get(section) ?? findShown(section);
  known.set(section, shown);
  return shown;
}

function findShown({ source, printed, markdown, bodyLine }: Section): Shown {
  const found = source === printed ? [] : findPlaceholders(markdown);
  const byLine = Map.groupBy(found, ({ line }) => line + bodyLine - 1);
  return ({ line: first, column: from, endLine: last, endColumn: to }) => {
    const shown: string[] = [];
    for (let line = first; line <= last && byLine.size > 0; line += 1) {
      const begin = line === first ? from : 1;
      const end = line === last ? to : Infinity;
      const here = byLine.get(line) ?? [];
      shown.push(
        ...here.filter(({ column }) => column >= begin && column < end).map(({ path }) => path),
      );
    }
    return shown;
  };
}
