import GithubSlugger from 'github-slugger';
import type { Element, Root as HastRoot } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Delete, Root as MdastRoot } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { clausesIn, clauseWords, separateClauses } from './clauses.ts';
import { eachNode } from './each-node.ts';
import { type HtmlAnchor, type HtmlRemark, readAnchors, readHtml } from './html.ts';
import { isSafeAddress } from './links.ts';
import { listItem } from './list-item.ts';
import { findLostWords } from './lost-words.ts';
import { findStrangeTags } from './strange-tags.ts';

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

type NamedTree = { readonly root: HastRoot; readonly named: ReadonlySet<Element> };

const converter = unified().use(remarkRehype, options).freeze();
const withRaw = unified()
  .use(remarkRehype, { ...options, allowDangerousHtml: true })
  .freeze();

/** So many words of a clause are its id: longer ones would change more often than they tell apart. */
const wordsOfClause = 8;

/**
 * mdast to hast, safe to print: HTML by a list of what it may be, no unsafe addresses, no inline styles. Clauses are blocks of
 * their own. Headings without an id get one from their text (GitHub's way), and so do clauses, their numbers left out; each is unique in the
 * document.
 */
export function toHast(tree: MdastRoot): HastRoot {
  return finished(convert(tree)).root;
}

/** The same tree, with or without HTML, and those of its headings and clauses that got an id from their words. */
export function toNamedHast(tree: MdastRoot, withHtml: boolean): NamedTree {
  return finished(withHtml ? convert(tree) : (converter.runSync(tree) as HastRoot));
}

/** The same without any HTML: the words between tags stay where Markdown reads them, all else of it goes. */
export function toHastWithoutHtml(tree: MdastRoot): HastRoot {
  return toNamedHast(tree, false).root;
}

function finished(root: HastRoot): NamedTree {
  dropSecondIds(root);
  separateClauses(root);
  visit(root, 'element', (element) => {
    makeSafe(element);
    alignByClass(element);
    // Folded away, words are on no paper and changes in them on no screen.
    if (element.tagName === 'details') element.properties['open'] = true;
  });
  return { root, named: nameParts(root) };
}

/** Clauses come last, so that they never change the ids of headings. */
function nameParts(root: HastRoot): ReadonlySet<Element> {
  const named = new Set<Element>();
  const taken = new Set<unknown>();
  const headings: Element[] = [];
  visit(root, 'element', (element) => {
    taken.add(element.properties['id']);
    if (isHeading(element)) headings.push(element);
  });
  const slugger = new GithubSlugger();
  const name = (element: Element, words: string, otherwise: string) => {
    if (element.properties['id'] !== undefined) return;
    let id = slugger.slug(words) || otherwise;
    while (taken.has(id)) id = slugger.slug(words) || otherwise;
    element.properties['id'] = id;
    named.add(element);
  };
  for (const heading of headings) name(heading, textOf(heading), 'section');
  for (const clause of clausesIn(root)) {
    name(clause, clauseWords(clause).split(/\s+/u, wordsOfClause).join(' '), 'clause');
  }
  return named;
}

/** Whether an element is a heading, be it the converter's own above the footnotes. */
export function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/u.test(tagName);
}

/** Of ids that a text gives twice, the first holds, as for links to it. */
function dropSecondIds(root: HastRoot): void {
  const ids = new Set<string>();
  visit(root, 'element', ({ properties }) => {
    const { id } = properties;
    if (typeof id !== 'string') return;
    if (ids.has(id) || !/^\S+$/u.test(id)) delete properties['id'];
    else ids.add(id);
  });
}

/** What of a text's HTML reaches no reader: dropped words, unsafe addresses, pictures without a text. */
export function inspectHtml(tree: MdastRoot): HtmlRemark[] {
  if (!holdsHtml(tree)) return [];
  const { remarks } = readHtml(withRaw.runSync(tree) as HastRoot);
  const lost = findLostWords(withRaw.runSync(tree) as HastRoot, saidOf);
  const silent = [...findStrangeTags(tree), ...lost];
  return [...remarks, ...silent.map((words) => ({ code: 'raw-html' as const, ...words }))];
}

/** What the HTML of a text means as targets of links; `but` says where elements begin that are not looked at. */
export function anchorsInHtml(
  tree: MdastRoot,
  but: ReadonlySet<number | undefined>,
): readonly HtmlAnchor[] {
  if (!holdsHtml(tree)) return [];
  return readAnchors(withRaw.runSync(tree) as HastRoot).filter(
    ({ position }) => !but.has(position?.start.offset),
  );
}

/** All that reaches a reader of a tree with raw HTML, or is told not to. */
function saidOf(raw: HastRoot): string {
  const { tree, remarks } = readHtml(raw);
  const parts = remarks.map(({ text }) => text);
  visit(tree, (node) => {
    if (node.type === 'text') parts.push(node.value);
    if (node.type === 'element')
      parts.push(`${node.properties['alt']} ${node.properties['title']}`);
  });
  return parts.join(' ');
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
