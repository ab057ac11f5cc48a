import GithubSlugger from 'github-slugger';
import type { Element, Root as HastRoot } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Delete, Root as MdastRoot } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { isSafeAddress } from './links.ts';
import { listItem } from './list-item.ts';

const converter = unified()
  .use(remarkRehype, {
    footnoteBackContent: '↩',
    handlers: {
      // `del` belongs to the redline; what an author strikes through is no deletion.
      delete(state, node: Delete): Element {
        return {
          type: 'element',
          tagName: 's',
          properties: {},
          children: state.all(node) as Element['children'],
        };
      },
      // Raw HTML is reported, never rendered.
      html: () => undefined,
      listItem,
    },
  })
  .freeze();

/**
 * mdast to hast, safe to print: no raw HTML, no unsafe addresses, no inline styles. Headings get ids
 * from their text (GitHub's way), unique in the document.
 */
export function toHast(tree: MdastRoot): HastRoot {
  const root = converter.runSync(tree) as HastRoot;
  const slugger = new GithubSlugger();
  visit(root, 'element', (element) => {
    if (/^h[1-6]$/u.test(element.tagName) && element.properties['id'] === undefined) {
      element.properties['id'] = slugger.slug(textOf(element)) || 'section';
    }
    makeSafe(element);
    alignByClass(element);
  });
  return root;
}

function makeSafe({ properties }: Element): void {
  for (const name of ['href', 'src'] as const) {
    const address = properties[name];
    if (typeof address === 'string' && !isSafeAddress(address)) delete properties[name];
  }
}

/** GFM's `align` attribute becomes a class: attributes of looks are not allowed on the pages. */
function alignByClass({ properties }: Element): void {
  const align = properties['align'];
  if (typeof align !== 'string') return;
  delete properties['align'];
  properties['className'] = [`align-${align}`];
}
