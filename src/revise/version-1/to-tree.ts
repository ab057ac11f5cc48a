import type { Element, Root as HastRoot } from 'hast';
import type { Delete, Root as MdastRoot } from 'mdast';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { listItem } from './list-item.ts';

const converter = unified()
  .use(remarkRehype, {
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
      html: () => undefined,
      listItem,
    },
  })
  .freeze();

/** mdast to hast as digests take it: no raw HTML, no unsafe addresses, `align` as a class. */
export function toTree(tree: MdastRoot): HastRoot {
  const root = converter.runSync(tree) as HastRoot;
  eachElement(root, ({ properties }) => {
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

function eachElement(node: HastRoot | Element, visit: (element: Element) => void): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    visit(child);
    eachElement(child, visit);
  }
}

const safeSchemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/** Whether an address is relative or has one of the safe schemes. */
function isSafeAddress(address: string): boolean {
  const compact = [...address].filter((character) => character.charCodeAt(0) > 32).join('');
  const scheme = /^([a-z][a-z0-9+.-]*):/iu.exec(compact)?.[1];
  return scheme === undefined || safeSchemes.has(scheme.toLowerCase());
}
