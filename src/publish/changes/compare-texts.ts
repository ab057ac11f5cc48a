import type { ElementContent, Root } from 'hast';
import type { Locale } from '../../../schema/languages.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { toHast } from '../../markdown/to-hast.ts';
import type { EditScript } from '../../redline/edit-script.ts';
import { compareSections, type RedlineSection } from '../../redline/redline.ts';
import { highestHeading, nameFootnotes, shiftHeadings } from '../notice/body.ts';

/** What is printed after the prose of a section. */
type AfterProse = (notice: Notice, section: Section) => readonly ElementContent[];

/**
 * The redline of two states of a notice in one language, placeholders printed. What `afterProse`
 * gives for a section is compared with it.
 */
export function compareTexts(
  before: Notice,
  after: Notice,
  afterProse: AfterProse = () => [],
): EditScript {
  const old = bodiesOf(before);
  const young = bodiesOf(after);
  // A section's headings move together on both sides, or each would look changed.
  for (const id of new Set([...old.keys(), ...young.keys()])) {
    levelHeadings([old.get(id), young.get(id)].filter((tree) => tree !== undefined));
  }
  return compareSections(sectionsOf(before, old, afterProse), sectionsOf(after, young, afterProse));
}

function bodiesOf(notice: Notice): Map<string, Root> {
  return new Map(notice.sections.map((section) => [section.id, bodyOf(section, notice.locale)]));
}

/** The body of a section as it is compared, its headings still as they were written. */
export function bodyOf(section: Section, locale: Locale): Root {
  const tree = structuredClone(toHast(section.printed));
  nameFootnotes(tree, locale);
  return tree;
}

/** Puts the headings of a section's texts below its title, all by as many levels. */
export function levelHeadings(trees: readonly Root[]): void {
  const by = 3 - Math.min(...trees.map(highestHeading));
  for (const tree of trees) shiftHeadings(tree, by);
}

function sectionsOf(
  notice: Notice,
  bodies: ReadonlyMap<string, Root>,
  afterProse: AfterProse,
): RedlineSection[] {
  return notice.sections.flatMap((section) => {
    const { id, title } = section;
    const body = bodies.get(id);
    if (!body) return [];
    const children = [...body.children, ...afterProse(notice, section)];
    return [{ id, title, body: { ...body, children } }];
  });
}
