import type { Root } from 'hast';
import type { Notice } from '../content/notice.ts';
import { toHast } from '../markdown/to-hast.ts';
import type { EditScript } from '../redline/edit-script.ts';
import { compareSections, type RedlineSection } from '../redline/redline.ts';
import { highestHeading, nameFootnotes, shiftHeadings } from './body.ts';

/** The redline of two states of a notice in one language, placeholders printed. */
export function compareTexts(before: Notice, after: Notice): EditScript {
  const old = bodiesOf(before);
  const young = bodiesOf(after);
  // A section's headings move together on both sides, or each would look changed.
  for (const id of new Set([...old.keys(), ...young.keys()])) {
    const trees = [old.get(id), young.get(id)].filter((tree) => tree !== undefined);
    const by = 3 - Math.min(...trees.map(highestHeading));
    for (const tree of trees) shiftHeadings(tree, by);
  }
  return compareSections(sectionsOf(before, old), sectionsOf(after, young));
}

function bodiesOf(notice: Notice): Map<string, Root> {
  return new Map(
    notice.sections.map((section) => {
      const tree = structuredClone(toHast(section.printed));
      nameFootnotes(tree, notice.locale);
      return [section.id, tree];
    }),
  );
}

function sectionsOf(notice: Notice, bodies: ReadonlyMap<string, Root>): RedlineSection[] {
  return notice.sections.flatMap(({ id, title }) => {
    const body = bodies.get(id);
    return body ? [{ id, title, body }] : [];
  });
}
