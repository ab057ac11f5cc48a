import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import type { Locale } from '../../../schema/languages.ts';
import type { Notice } from '../../content/notice.ts';
import { wholeSection } from '../../content/told/print/whole-section.ts';
import { wordingOf } from '../../content/told/print/wording-of.ts';
import { eachNode } from '../../markdown/each-node.ts';
import { highestHeading, nameFootnotes, shiftHeadings } from '../../markdown/heading-levels.ts';
import { holdsHtml, toHast } from '../../markdown/to-hast.ts';
import type { EditScript } from '../../redline/edit-script.ts';
import { canonicalSection, compareCanonical } from '../../redline/redline.ts';
import type { Block } from '../../redline/text/tree.ts';
import { type Lazy, once } from '../once.ts';

/** The level of the highest heading of a text below its section's title. */
const levelBelowTitle = 3;

/** The redline of two states of a notice in one language: placeholders printed, and facts in the words that both share. */
export function compareTexts(before: Notice, after: Notice): EditScript {
  const wording = before === after ? undefined : wordingOf([before, after]);
  const [old, young] = [before, after].map((notice) =>
    notice.sections.map((section) =>
      comparableSection(section, wholeSection(notice, section, wording), notice.locale),
    ),
  );
  return compareComparable(old ?? [], young ?? []);
}

/** A section as it is compared, however low its headings are put: each form is made once. */
export type ComparableSection = {
  readonly id: string;
  readonly highest: Lazy<number>;
  readonly lowered: ReadonlyMap<number, Lazy<Block>>;
};

/** By so many levels headings may be lowered: the highest of a section is `h1` to `h6`. */
const steps = [1, 2, 3, 4, 5, 6].map((level) => levelBelowTitle - level);

/** `text` is all that readers see below the title of the section. */
export function comparableSection(
  { id, title }: { readonly id: string; readonly title: string },
  text: Root,
  locale: Locale,
): ComparableSection {
  const lower = (by: number) =>
    once(() => canonicalSection({ id, title, body: loweredBody(text, locale, by) }));
  return {
    id,
    highest: once(() => highestWritten(text)),
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

/** The level of the highest heading of a text; that of the place below its section's title where it has none. */
function highestWritten(text: Root): number {
  if (holdsHtml(text)) return highestHeading(toHast(text));
  const levels: number[] = [];
  eachNode(text, (node) => {
    if (node.type === 'heading') levels.push(node.depth);
  });
  return levels.length === 0 ? levelBelowTitle : Math.min(...levels);
}

function loweredBody(text: Root, locale: Locale, by: number): Hast {
  const body = bodyOf(text, locale);
  shiftHeadings(body, by);
  return body;
}

/** The text of a section as it is compared, its headings still as they were written. */
export function bodyOf(text: Root, locale: Locale): Hast {
  const tree = toHast(text);
  nameFootnotes(tree, locale);
  return tree;
}

/** Puts the headings of a section's texts below its title, all by as many levels. */
export function levelHeadings(trees: readonly Hast[]): void {
  const by = levelBelowTitle - Math.min(...trees.map(highestHeading));
  for (const tree of trees) shiftHeadings(tree, by);
}
