import type { Root } from 'hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype, {
    handlers: {
      delete: (state, node) => ({
        type: 'element',
        tagName: 's',
        properties: {},
        children: state.all(node),
      }),
    },
  });

/** Markdown as the redline takes it: GFM, struck text as `s`, raw HTML left out. */
export function hastOf(markdown: string): Root {
  return processor.runSync(processor.parse(markdown)) as Root;
}
