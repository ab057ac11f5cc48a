import type { Element, Nodes, Root, RootContent } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { toString as textOf } from 'hast-util-to-string';
import rehypeRaw from 'rehype-raw';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { isSafeAddress } from './links.ts';

/** Something in HTML that will not reach its readers, and where in the Markdown it stands. */
export type HtmlRemark = {
  code: 'raw-html' | 'link-unsafe' | 'figure-without-text';
  /** The words, with what they stand in (`script`, `comment`, `input value` ..), or the address. */
  text: string;
  position: Element['position'];
};

/** What HTML means as the target of a link: an id, or the name of a link; `kept` where the page has it. */
export type HtmlAnchor = {
  readonly id: string;
  readonly kept: boolean;
  readonly tag: string;
  readonly name: 'id' | 'name';
  readonly position: Element['position'];
};

/** Elements whose content is no text of the page. */
const unread: ReadonlySet<string> = new Set(['script', 'style', 'template']);

/** Elements that a word may continue through. */
const inline: ReadonlySet<string> = new Set([
  'font',
  'big',
  'blink',
  'nobr',
  'acronym',
  'ins',
  'label',
  'data',
]);

/** Attributes that a browser shows or reads out, and the page does not keep. */
const spoken =
  /^(?:placeholder|abbr|label|srcDoc|summary|content|aria-?(?:label|description|placeholder|roleDescription|valueText))$/iu;

/** Elements that readers look for more at: elsewhere a title is a note that hardly anybody sees. */
const titled: ReadonlySet<string> = new Set(['a', 'abbr', 'dfn', 'img']);

/** Fields whose value nobody is shown. */
const silentFields: ReadonlySet<unknown> = new Set(['hidden', 'checkbox', 'radio']);

/** Attributes that hold several words and say nothing with them. */
const technical =
  /^(?:class(?:Name)?|style|id|href|src|srcSet|for|htmlFor|name|rel|rev|sizes|media|headers|type|width|height|on.*|d|points|viewBox|transform|sandbox|allow|accept.*|pattern|target|item.*|property|role|x?lang|face|font.*|httpEquiv|charSet|autoComplete|aria-?(?:describedBy|labelledBy|controls|owns|flowTo|details)|xmlns.*|fill|stroke.*|cite|action|method|align|dir|color|data(?!-?(?:tip|title|label|text|content|note|original)).*)$/iu;

/** Elements whose content is read without its tags, so that these would be shown as they are. */
const verbatim: ReadonlySet<string> = new Set([
  'xmp',
  'plaintext',
  'noembed',
  'noframes',
  'textarea',
  'title',
  'iframe',
]);

/** Where text would stand in a table and in no cell: one word with what goes out of the table before it. */
const strayInTable =
  /([^\s>])(?=<\/?(?:table|caption|colgroup|tbody|thead|tfoot|tr)\b|<t[dh]\b)/giu;

/** What the Markdown itself made, which the reader of HTML must not touch. */
const made = 'seloste-made';

const read = unified()
  .use(rehypeRaw, { passThrough: [made] })
  .freeze();

const names: ReadonlySet<string> = new Set([
  ...(defaultSchema.tagNames ?? []).filter(
    (name) => !/^(?:ins|del|strike|picture|source)$/u.test(name),
  ),
  ...'abbr address article aside bdi bdo caption cite dfn figcaption figure footer header main mark nav small time u wbr'.split(
    ' ',
  ),
]);

/**
 * What HTML in a text may be: GitHub's list, without what belongs to the redline (`ins`, `del`), without fields of forms and
 * pictures from elsewhere, and with ids as they are written. Any other element gives its words to what it stands in.
 */
const schema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  clobber: [],
  // Addresses are judged where those of Markdown are.
  protocols: {},
  strip: [...unread],
  tagNames: [...names],
  attributes: {
    '*': ['id', 'lang', 'dir'],
    a: [
      'href',
      'title',
      'ariaDescribedBy',
      'ariaLabel',
      'dataFootnoteBackref',
      'dataFootnoteRef',
      ['className', 'data-footnote-backref'],
    ],
    abbr: ['title'],
    dfn: ['title'],
    img: ['src', 'alt', 'title'],
    input: [['type', 'checkbox'], 'checked', ['disabled', true]],
    li: ['value', ['className', 'task-list-item']],
    ol: ['start', 'reversed', 'type', ['className', 'contains-task-list']],
    ul: [['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h2: [['className', 'sr-only']],
    code: [['className', /^language-./u]],
    td: ['align', 'colSpan', 'rowSpan', 'headers'],
    th: ['align', 'colSpan', 'rowSpan', 'headers', 'scope'],
  },
};

/**
 * A tree with raw HTML in it as one tree: read as browsers read it (the HTML standard's parser), then made safe. Markdown
 * between tags stays Markdown. Deleted text is struck through, as it is in Markdown.
 */
export function readHtml(tree: Root): { tree: Root; remarks: HtmlRemark[] } {
  setMadeApart(tree);
  partStrayTexts(tree);
  const whole = read.runSync(tree) as Root;
  const remarks = remarksIn(whole);
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
  takeMadeBack(whole);
  const safe = sanitize(whole, schema) as Root;
  unwrapPlain(safe);
  safe.children = withSingleBreaks(safe.children);
  return { tree: safe, remarks };
}

/**
 * 1. `<p id="orders">`: an id that the page has.
 * 2. `<p id="Your orders">`, `<font id="x">`: an id with a space, of footnotes, or of an element that the page does not have.
 * 3. `<a name="orders">`: a name, which the page does not have, unless the link has it as its id too.
 */
export function readAnchors(tree: Root): HtmlAnchor[] {
  setMadeApart(tree);
  const found: HtmlAnchor[] = [];
  visit(read.runSync(tree) as Root, 'element', ({ tagName, properties, position }) => {
    const { id, name } = properties;
    const tag = tagName;
    const isNote = tag === 'li' && isOfNotes(String(id));
    if (typeof id === 'string' && !isNote) {
      const kept = /^\S+$/u.test(id) && !isOfNotes(id) && isOnPage(tag);
      found.push({ id, kept, tag, name: 'id', position });
    }
    if (tag === 'a' && typeof name === 'string' && name !== id) {
      found.push({ id: name, kept: false, tag, name: 'name', position });
    }
    return unread.has(tag) ? SKIP : undefined;
  });
  return found;
}

/** Whether a page has an element, be it by another name. */
function isOnPage(tag: string): boolean {
  return (names.has(tag) && tag !== 'input') || tag === 'del' || tag === 'strike';
}

/** Ids of the footnotes that the conversion makes. */
function isOfNotes(id: string): boolean {
  return /^(?:footnote-label$|user-content-)/u.test(id);
}

const tableTag = /^<\/?(?:table|caption|colgroup|tbody|thead|tfoot|tr)\b/iu;

/** Text of a table that is in no cell goes before it, as browsers have it: parted by a space, two words stay two. */
function partStrayTexts(tree: Root): void {
  visit(tree, 'raw', (node, index, parent) => {
    if (!/<\/?t/iu.test(node.value)) return;
    const before = parent?.children[(index ?? 0) - 1];
    const isStray = before?.type === 'text' && tableTag.test(node.value);
    node.value = `${isStray ? ' ' : ''}${node.value.replace(strayInTable, '$1 ')}`;
  });
}

/** One line break stands between blocks, where something went too, and none at an end. */
function withSingleBreaks(nodes: readonly RootContent[]): RootContent[] {
  const isBreak = (node: RootContent | undefined) =>
    node === undefined || (node.type === 'text' && node.value.trim() === '');
  const last = nodes.findLastIndex((node) => !isBreak(node));
  return nodes.filter(
    (node, index) => !isBreak(node) || (index < last && !isBreak(nodes[index - 1])),
  );
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

/** The boxes of task lists, and the numbers, arrows and title of footnotes: no HTML of the author's can pass for them. */
function setMadeApart(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (isMade(element)) Object.assign(element, { type: made });
  });
}

function isMade({ tagName, properties }: Element): boolean {
  const { id, dataFootnoteRef, dataFootnoteBackref } = properties;
  const isOfNote = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
  return tagName === 'input' || isOfNote || id === 'footnote-label';
}

function takeMadeBack(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }) => {
    delete properties['dataFootnoteRef'];
    delete properties['dataFootnoteBackref'];
    delete properties['ariaLabel'];
    // These ids are those of footnotes, which are items.
    if (isOfNotes(String(properties['id'])) && tagName !== 'li') delete properties['id'];
  });
  visit(tree, (node) => {
    if ((node.type as string) === made) Object.assign(node, { type: 'element' });
  });
}

function remarksIn(tree: Root): HtmlRemark[] {
  const remarks: HtmlRemark[] = [];
  visit(tree, (node) => {
    const add = (code: HtmlRemark['code'], text: string) =>
      remarks.push({ code, text: text.replace(/\s+/gu, ' ').trim(), position: node.position });
    const drop = (name: string, text: string) => {
      if (/[\p{L}\p{N}]/u.test(text)) add('raw-html', `${name}: ${text}`);
    };
    if (node.type === 'comment') drop('<!--', node.value);
    if (node.type !== 'element') return undefined;
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value !== 'string' || !isDropped(node, name, value)) continue;
      drop(`<${node.tagName} ${name.replace(/^(aria|data)-?/u, '$1-').toLowerCase()}>`, value);
    }
    const { alt, src } = node.properties;
    for (const name of ['href', 'src'] as const) {
      const address = node.properties[name];
      if (typeof address === 'string' && !isSafeAddress(address)) add('link-unsafe', address);
    }
    if (node.tagName === 'img' && String(alt ?? '').trim() === '') {
      add('figure-without-text', String(src ?? ''));
    }
    if (verbatim.has(node.tagName) && /<[/\p{L}]/u.test(textOf(node))) {
      drop(`<${node.tagName}>`, textOf(node));
      node.children = [];
      return SKIP;
    }
    if (!unread.has(node.tagName)) return undefined;
    const content: Nodes[] = 'content' in node && node.content ? [node.content] : node.children;
    drop(`<${node.tagName}>`, content.map((child) => textOf(child)).join(' '));
    return SKIP;
  });
  return remarks;
}

/** Whether the words of an attribute go with it, or with its element. */
function isDropped(
  { tagName, properties, children }: Element,
  name: string,
  value: string,
): boolean {
  if (name === 'alt') return tagName !== 'img';
  if (name === 'title') return !titled.has(tagName);
  if (name !== 'value') return spoken.test(name) || (!technical.test(name) && saysMore(value));
  if (tagName === 'option') return children.length === 0 || saysMore(value);
  const isShown = tagName === 'input' && !silentFields.has(properties['type']);
  return isShown || saysMore(value);
}

/** Whether a value is more than a name for machines. */
function saysMore(value: string): boolean {
  return /\p{L}{2,}\s+\p{L}{2,}/u.test(value);
}
