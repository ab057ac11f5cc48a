import GithubSlugger from 'github-slugger';
import type { Element, Root as HastRoot } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Delete, Root as MdastRoot } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { eachNode } from './each-node.ts';
import { type HtmlRemark, readHtml } from './html.ts';
import { isSafeAddress } from './links.ts';
import { listItem } from './list-item.ts';

const options: Options = {
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
    listItem,
  },
};

const converter = unified().use(remarkRehype, options).freeze();
const withRaw = unified()
  .use(remarkRehype, { ...options, allowDangerousHtml: true })
  .freeze();

/**
 * mdast to hast, safe to print: HTML by a list of what it may be, no unsafe addresses, no inline styles. Headings get ids
 * from their text (GitHub's way), unique in the document.
 */
export function toHast(tree: MdastRoot): HastRoot {
  return finished(convert(tree));
}

/** The same without any HTML: the words between tags stay where Markdown reads them, all else of it goes. */
export function toHastWithoutHtml(tree: MdastRoot): HastRoot {
  return finished(converter.runSync(tree) as HastRoot);
}

function finished(root: HastRoot): HastRoot {
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

/** What of a text's HTML reaches no reader: dropped words, unsafe addresses, pictures without a text. */
export function inspectHtml(tree: MdastRoot): HtmlRemark[] {
  return holdsHtml(tree) ? readHtml(withRaw.runSync(tree) as HastRoot).remarks : [];
}

function convert(tree: MdastRoot): HastRoot {
  // Few texts have any, and reading it takes as long as all the rest.
  if (!holdsHtml(tree)) return converter.runSync(tree) as HastRoot;
  return readHtml(withRaw.runSync(tree) as HastRoot).tree;
}

/** Whether a text has HTML in it. */
export function holdsHtml(tree: MdastRoot): boolean {
  let holds = false;
  eachNode(tree, ({ type }) => {
    if (type === 'html') holds = true;
  });
  return holds;
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
