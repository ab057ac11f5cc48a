import type { Html, Link, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { ownIdOf } from '../../../markdown/heading-ids.ts';

const writer = unified()
  .use(remarkStringify, {
    bullet: '-',
    listItemIndent: 'one',
    // What begins like a placeholder or like the id of a heading.
    unsafe: [{ character: '{', after: '[{#]', inConstruct: 'phrasing' }],
  })
  .use(remarkGfm, { singleTilde: false })
  .freeze();

/** Printed facts as Markdown: headings with their ids behind them, and escaped what Markdown might take for its own. */
export function writeFacts(blocks: readonly RootContent[]): string {
  return writer.stringify({ type: 'root', children: blocks.map(withSource) });
}

function withSource(node: RootContent): RootContent {
  if (node.type === 'link') return plainLink(node);
  if (!('children' in node)) return node;
  const id = node.type === 'heading' && ownIdOf(node);
  const children: RootContent[] = node.children.map(withSource);
  return {
    ...node,
    children: id ? [...children, asWritten(` {#${id}}`)] : children,
  } as RootContent;
}

/** An address that is found in a text without signs around it. */
const plainAddress =
  /^(?:https?:\/\/[a-z0-9.-]+(?:\/[a-z0-9./-]*)?(?<![.-])|[a-z0-9][a-z0-9.-]*@(?:[a-z0-9-]+\.)+[a-z]+)$/u;

function plainLink(link: Link): Link | Html {
  const text = textOf(link);
  const isPlain = [text, `mailto:${text}`].includes(link.url) && plainAddress.test(text);
  return isPlain ? asWritten(text) : link;
}

/** What is written as it is. */
function asWritten(value: string): Html {
  return { type: 'html', value };
}
