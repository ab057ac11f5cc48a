import type { Element, Root as HastRoot, Parents } from 'hast';
import type { Delete, Root as MdastRoot } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { listItem } from '../version-1/list-item.ts';
import { readHtml } from './html.ts';
import { isSafeAddress } from './links.ts';

const converter = unified()
  .use(remarkRehype, {
    allowDangerousHtml: true,
    footnoteBackContent: '↩',
    handlers: {
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
  })
  .freeze();

/** mdast to hast as digests take it: HTML as browsers read it, no unsafe addresses, `align` as a class. */
export function toTree(tree: MdastRoot): HastRoot {
  const converted = converter.runSync(tree) as HastRoot;
  dropDerived(converted);
  const root = holdsHtml(converted) ? readHtml(converted) : converted;
  visit(root, 'element', ({ properties }) => {
    for (const name of ['href', 'src'] as const) {
      const address = properties[name];
      if (typeof address === 'string' && !isSafeAddress(address)) delete properties[name];
    }
    const align = properties['align'];
    if (typeof align !== 'string') return;
    delete properties['align'];
    properties['className'] = [`align-${align}`];
  });
  return root;
}

/**
 * Takes away what the converter adds of its own: the heading and the return links of footnotes, and their ids. HTML is not
 * read yet, so that nothing an author wrote can pass for it.
 */
function dropDerived(tree: HastRoot): void {
  visit(tree, 'element', (element, index, parent) => {
    const { id } = element.properties;
    if (parent && index !== undefined && isDerived(element, parent)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (typeof id === 'string' && id.startsWith('user-content-fn')) delete element.properties['id'];
    return undefined;
  });
}

function isDerived({ properties }: Element, parent: Parents): boolean {
  if (properties['dataFootnoteBackref'] !== undefined) return true;
  const isInNotes = parent.type === 'element' && parent.properties['dataFootnotes'] !== undefined;
  return isInNotes && properties['id'] === 'footnote-label';
}

function holdsHtml(tree: HastRoot): boolean {
  let holds = false;
  visit(tree, 'raw', () => {
    holds = true;
  });
  return holds;
}
