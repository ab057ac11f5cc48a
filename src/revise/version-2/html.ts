import type { Root } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** Elements whose content is no text of the page. */
const unread: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/** Elements that a word may continue through. */
const inline: ReadonlySet<string> = new Set(
  'font big blink nobr acronym ins label data'.split(' '),
);

/** What the Markdown itself made, which the reader of HTML must not touch. */
const task = 'seloste-task';

const read = unified()
  .use(rehypeRaw, { passThrough: [task] })
  .freeze();

/** Every element that stays; any other gives its words to what it stands in. */
const names: ReadonlySet<string> = new Set(
  `a abbr address article aside b bdi bdo blockquote br caption cite code dd details dfn div dl dt em figcaption figure
  footer h1 h2 h3 h4 h5 h6 header hr i img input kbd li main mark nav ol p pre q rp rt ruby s samp section small span
  strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr`.split(/\s+/u),
);

const inTable = ['table'];

/** Written out, so that what a library thinks safe can change without the digests. */
const schema: Schema = {
  strip: [...unread],
  clobber: [],
  clobberPrefix: '',
  protocols: {},
  required: { input: { disabled: true, type: 'checkbox' } },
  tagNames: [...names],
  ancestors: {
    tbody: inTable,
    td: inTable,
    th: inTable,
    thead: inTable,
    tfoot: inTable,
    tr: inTable,
  },
  attributes: {
    '*': ['id', 'lang', 'dir'],
    a: ['href', 'title'],
    abbr: ['title'],
    dfn: ['title'],
    img: ['src', 'alt', 'title'],
    input: ['checked'],
    li: ['value'],
    ol: ['start', 'reversed', 'type'],
    code: [['className', /^language-./u]],
    td: ['align', 'colSpan', 'rowSpan', 'headers'],
    th: ['align', 'colSpan', 'rowSpan', 'headers', 'scope'],
  },
};

/** A tree with raw HTML in it as one tree, read by the HTML standard's parser, less what reaches no reader. */
export function readHtml(tree: Root): Root {
  setTasksApart(tree);
  const whole = read.runSync(tree) as Root;
  visit(whole, 'element', (element, index, parent) => {
    if (element.tagName === 'del' || element.tagName === 'strike') element.tagName = 's';
    const isField = element.tagName === 'input';
    if (!parent || index === undefined || (names.has(element.tagName) && !isField))
      return undefined;
    if (unread.has(element.tagName)) return undefined;
    // What stood in a box of its own must not become one word with what stands beside it.
    const space = inline.has(element.tagName) ? [] : [{ type: 'text', value: ' ' } as const];
    parent.children.splice(index, 1, ...space, ...(isField ? [] : element.children), ...space);
    return index;
  });
  takeTasksBack(whole);
  const safe = sanitize(whole, schema) as Root;
  unwrapPlain(safe);
  return safe;
}

/** A `span` that says nothing of its words goes. */
function unwrapPlain(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties, children }, index, parent) => {
    const isPlain = tagName === 'span' && Object.keys(properties).length === 0;
    if (!isPlain || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1, ...children);
    return index;
  });
}

/** The boxes of task lists, which are fields of forms but not the author's. */
function setTasksApart(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (element.tagName === 'input') Object.assign(element, { type: task });
  });
}

function takeTasksBack(tree: Root): void {
  visit(tree, (node) => {
    if ((node.type as string) === task) Object.assign(node, { type: 'element' });
  });
}
