import type { Link, RootContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { parseMarkdown } from '../markdown/parse.ts';
import { alignTable } from './align-table.ts';
import { outlineTree } from './outline-tree.ts';

/**
 * Blocks as Markdown that people go on writing, with this sign for the items of its first list. A sign that Markdown may take for
 * its own has a backslash only in blocks that would be read otherwise without.
 */
export function printMarkdown(blocks: readonly RootContent[], bullet: '-' | '*'): string {
  const written = blocks.map((block) => printBlock(block, bullet));
  return written.join('\n\n');
}

function printBlock(block: RootContent, bullet: '-' | '*'): string {
  const options: Options = {
    bullet,
    listItemIndent: 'one',
    rule: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  };
  const safe = toMarkdown({ type: 'root', children: [block] }, options).trimEnd();
  const plain = toMarkdown(
    { type: 'root', children: [block] },
    { ...options, handlers: { text: textAsItIs, link: addressAsItIs } },
  ).trimEnd();
  const isSame = outlineTree(parseMarkdown(plain)) === outlineTree(parseMarkdown(safe));
  const printed = isSame ? plain : safe;
  return block.type === 'table' ? alignTable(printed) : printed;
}

/** The words alone; a bar would part cells. */
const textAsItIs: Handle = ({ value }: Text, _parent, state) => {
  const isInTable = state.stack.includes('table');
  return isInTable ? value.replaceAll('|', '\\|') : value;
};

/** An address that is its own words. */
const addressAsItIs: Handle = (node: Link, parent, state, info) => {
  const [only] = node.children;
  const words = node.children.length === 1 && only?.type === 'text' ? only.value : undefined;
  const isOwn = words !== undefined && [words, `mailto:${words}`].includes(node.url);
  return isOwn ? words : linkWithWords(node, parent, state, info);
};

const linkWithWords: Handle = (node: Link, _parent, state, info) =>
  `[${state.containerPhrasing(node, { ...info, before: '[', after: ']' })}](${node.url})`;
