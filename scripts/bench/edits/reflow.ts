import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { toHast } from '../../../src/markdown/to-hast.ts';
import { toHtml } from '../../../src/markdown/to-html.ts';
import { fileOf, type NoticeText } from './notice-text.ts';
import type { Random } from './random.ts';
import type { MakeEdit } from './single-edit.ts';

/** Another way to write the same: the block and the definitions it needs. */
type Rewrite = (block: string, random: Random) => string;

/** The notice is written otherwise: lines broken anew, other markers, loose lists, references. It reads the same. */
export const reflow: MakeEdit = (notice, random) => {
  const chosen = rewrites.filter(() => random.chance(0.5));
  const after: NoticeText = {
    ...notice,
    sections: notice.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        chosen.reduce((text, rewrite) => rewrite(text, random), block),
      ),
    })),
  };
  const isOther = fileOf(after) !== fileOf(notice);
  return isOther && readsTheSame(notice, after)
    ? { before: notice, after, changes: [], ops: [] }
    : undefined;
};

const rewrites: readonly Rewrite[] = [
  breakLines,
  (block) => block.replace(/^- /gmu, '* '),
  (block) => block.replace(/\n- /gu, '\n\n- '),
  (block) => block.replace(/^(### .*)$/gmu, '$1 ###'),
  (block) => block.replace(/\*\*([^*]+)\*\*/gu, '__$1__'),
  (block) => block.replace(/(\p{L})([.,]) /gu, '$1\\$2 '),
  (block) => block.replaceAll('ä', '&auml;'),
  referToLinks,
];

/** Breaks lines at spaces, never before what would begin a list, a heading or a quotation there. */
function breakLines(block: string, random: Random): string {
  if (block.startsWith('#') || block.startsWith('|')) return block;
  const indent = block.startsWith('- ') ? '  ' : '';
  return block.replace(/ (?![-+*#>|=~`\d])/gu, (space, at: number) =>
    at > 2 && random.chance(0.12) ? `\n${indent}` : space,
  );
}

function referToLinks(block: string): string {
  const definitions: string[] = [];
  const text = block.replace(/(?<!!)\[([^\]]+)\]\((\S+?)\)/gu, (_, words: string, to: string) => {
    const name = `${to.replace(/[^a-z]/gu, '')}${definitions.length}`;
    definitions.push(`[${name}]: ${to}`);
    return `[${words}][${name}]`;
  });
  return [text, ...definitions].join(definitions.length > 0 ? '\n\n' : '');
}

/** By the HTML alone, white space and the paragraphs in loose items aside. */
function readsTheSame(before: NoticeText, after: NoticeText): boolean {
  return htmlOf(before) === htmlOf(after);
}

function htmlOf(notice: NoticeText): string {
  return toHtml(toHast(parseMarkdown(fileOf(notice))))
    .replace(/\s+/gu, ' ')
    .replace(/(<li>) ?<p>|<\/p> ?(<\/li>)/gu, '$1$2')
    .replace(/> </gu, '><');
}
