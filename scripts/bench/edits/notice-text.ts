import { toString as textOf } from 'mdast-util-to-string';
import type { Locale } from '../../../schema/languages.ts';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { toHast } from '../../../src/markdown/to-hast.ts';
import type { RedlineSection } from '../../../src/redline/redline.ts';

/** A notice as Markdown that edits can be made in: each block is the source of one block of a section. */
export interface NoticeText {
  readonly id: string;
  readonly locale: Locale;
  readonly sections: readonly SectionText[];
}

export interface SectionText {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly string[];
}

/** The source of each block of a Markdown text. */
export function blocksOf(markdown: string): string[] {
  return parseMarkdown(markdown).children.map(({ position }) =>
    markdown.slice(position?.start.offset, position?.end.offset),
  );
}

/** The words of Markdown that a reader sees or is told of a picture, white space folded. */
export function readable(markdown: string): string {
  return textOf(parseMarkdown(markdown)).replace(/\s+/gu, ' ').trim();
}

/** The notice section by section, as the redline takes it. */
export function sectionsOf({ sections }: NoticeText): RedlineSection[] {
  return sections.map(({ id, title, blocks }) => ({
    id,
    title,
    body: toHast(parseMarkdown(blocks.join('\n\n'))),
  }));
}

/** The notice as one Markdown file. */
export function fileOf({ sections }: NoticeText): string {
  return sections.flatMap(({ title, blocks }) => [`## ${title}`, ...blocks]).join('\n\n');
}

/** The notice with the blocks of one section exchanged. */
export function withBlocks(
  notice: NoticeText,
  place: number,
  blocks: readonly string[],
): NoticeText {
  const sections = notice.sections.map((section, at) =>
    at === place ? { ...section, blocks } : section,
  );
  return { ...notice, sections };
}
