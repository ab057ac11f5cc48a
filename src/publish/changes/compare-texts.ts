import type { ElementContent, Root } from 'hast';
import type { Locale } from '../../../schema/languages.ts';
import type { Notice, Section } from '../../content/notice.ts';
import { eachNode } from '../../markdown/each-node.ts';
import { highestHeading, nameFootnotes, shiftHeadings } from '../../markdown/heading-levels.ts';
import { holdsHtml, toHast } from '../../markdown/to-hast.ts';
import type { EditScript } from '../../redline/edit-script.ts';
import { canonicalSection, compareCanonical, compareSections } from '../../redline/redline.ts';
import type { Block } from '../../redline/text/tree.ts';
import { type Lazy, once } from '../once.ts';

/** The level of the highest heading of a text below its section's title. */
const levelBelowTitle = 3;

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
  const measured = ({ sections }: Notice) =>
    sections.map((section) => ({ id: section.id, highest: () => highestWritten(section) }));
  const levels = levelsOf(measured(before), measured(after));
  const sectionsOf = (notice: Notice) =>
    notice.sections.map((section) => {
      const body = loweredBody(section, notice.locale, levels.get(section.id) ?? 0);
      const children = [...body.children, ...afterProse(notice, section)];
      return { id: section.id, title: section.title, body: { ...body, children } };
    });
  return compareSections(sectionsOf(before), sectionsOf(after));
}

/** A section as it is compared, however low its headings are put: each form is made once. */
export type ComparableSection = {
  readonly id: string;
  readonly highest: Lazy<number>;
  readonly lowered: ReadonlyMap<number, Lazy<Block>>;
};

/** By so many levels headings may be lowered: the highest of a section is `h1` to `h6`. */
const steps = [1, 2, 3, 4, 5, 6].map((level) => levelBelowTitle - level);

export function comparableSection(section: Section, locale: Locale): ComparableSection {
  const { id, title } = section;
  const lower = (by: number) =>
    once(() => canonicalSection({ id, title, body: loweredBody(section, locale, by) }));
  return {
    id,
    highest: once(() => highestWritten(section)),
    lowered: new Map(steps.map((by) => [by, lower(by)])),
  };
}

/** The redline of two states of a notice, from sections that other comparisons share. */
export function compareComparable(
  before: readonly ComparableSection[],
  after: readonly ComparableSection[],
): EditScript {
  const levels = levelsOf(before, after);
  const blocksOf = (sections: readonly ComparableSection[]) =>
    sections.flatMap(({ id, lowered }) => lowered.get(levels.get(id) ?? 0)?.() ?? []);
  return compareCanonical(blocksOf(before), blocksOf(after));
}

/** By how many levels the headings of each section are lowered: on both sides alike, or each would look changed. */
function levelsOf(
  ...sides: readonly (readonly Pick<ComparableSection, 'id' | 'highest'>[])[]
): Map<string, number> {
  const levels = new Map<string, number>();
  for (const { id, highest } of sides.flat()) {
    const by = levelBelowTitle - highest();
    levels.set(id, Math.max(by, levels.get(id) ?? by));
  }
  return levels;
}

/** The level of the highest heading of a section; that of the place below its title where it has none. */
function highestWritten({ printed }: Section): number {
  if (holdsHtml(printed)) return highestHeading(toHast(printed));
  const levels: number[] = [];
  eachNode(printed, (node) => {
    if (node.type === 'heading') levels.push(node.depth);
  });
  return levels.length === 0 ? levelBelowTitle : Math.min(...levels);
}

function loweredBody(section: Section, locale: Locale, by: number): Root {
  const body = bodyOf(section, locale);
  shiftHeadings(body, by);
  return body;
}

/** The body of a section as it is compared, its headings still as they were written. */
export function bodyOf(section: Section, locale: Locale): Root {
  const tree = toHast(section.printed);
  nameFootnotes(tree, locale);
  return tree;
}

/** Puts the headings of a section's texts below its title, all by as many levels. */
export function levelHeadings(trees: readonly Root[]): void {
  const by = levelBelowTitle - Math.min(...trees.map(highestHeading));
  for (const tree of trees) shiftHeadings(tree, by);
}
