import type { Element, Root, RootContent } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { parseFragment } from './read-marks.ts';

const stringifier = unified().use(rehypeStringify);

/** The HTML of a tree. */
export function print(root: Root): string {
  return stringifier.stringify(root);
}

/** Phrasing content that Markdown and the redline can hold (HTML standard, 3.2.5.2.5). */
const PHRASING = new Set(
  'a abbr br code del em i img input ins kbd mark q s small span strong sub sup'.split(' '),
);

/** Elements whose content model allows phrasing, and with it `ins` and `del`. */
const HOLDS_PHRASING = new Set([
  ...PHRASING,
  ...'p h1 h2 h3 h4 h5 h6 li td th dd dt pre caption blockquote section div'.split(' '),
]);

const VOID = new Set(['br', 'img', 'input', 'hr']);

/**
 * What is wrong with the marks of a redline by HTML's content models: `ins` or `del` where no phrasing may stand or within
 * another one, and anything but phrasing inside one.
 */
export function misplacedMarks(root: Root): string[] {
  const wrong: string[] = [];
  const visit = (node: Root | RootContent, parent: string, mark: string): void => {
    if (node.type !== 'element' && node.type !== 'root') return;
    const name = node.type === 'element' ? node.tagName : '';
    const isMark = name === 'ins' || name === 'del';
    if (isMark && parent !== '' && !HOLDS_PHRASING.has(parent)) wrong.push(`${name} in ${parent}`);
    if (isMark && mark !== '') wrong.push(`${name} within ${mark}`);
    if (mark !== '' && !PHRASING.has(name)) wrong.push(`${name} within ${mark}`);
    if (VOID.has(name) && node.children.length > 0) wrong.push(`content in ${name}`);
    for (const child of node.children) visit(child, name, isMark ? name : mark);
  };
  visit(root, '', '');
  return wrong;
}

/** What a parser would make otherwise of the HTML than its writer meant: it was not well-formed. */
export function misparsed(html: string): string[] {
  const tree = parseFragment(html);
  const tags = [...html.matchAll(/<([a-z][a-z0-9]*)/gu)].map(([, name]) => name);
  const parsed: string[] = [];
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'element') parsed.push(node.tagName);
    if ('children' in node) for (const child of node.children) visit(child as RootContent);
  };
  visit(tree);
  return tags.join(' ') === parsed.join(' ')
    ? []
    : [`${tags.join(' ')} became ${parsed.join(' ')}`];
}

/** Ids that occur more than once. */
export function doubledIds(html: string): string[] {
  const tags = html.match(/<[a-z][^<>]*>/gu) ?? [];
  const ids = tags.flatMap((tag) => / id="([^"]+)"/u.exec(tag)?.[1] ?? []);
  return ids.filter((id, place) => ids.indexOf(id) !== place);
}

/** Links from one end of a move, split or merge whose other end is missing. */
export function looseEnds(root: Root): string[] {
  const ends = new Map<string, Set<string>>();
  const visit = (node: Root | RootContent): void => {
    if (node.type === 'element') noteEnd(node, ends);
    if ('children' in node) for (const child of node.children) visit(child as RootContent);
  };
  visit(root);
  return [...ends].filter(([, kinds]) => kinds.size !== 2).map(([change]) => change);
}

function noteEnd({ properties }: Element, ends: Map<string, Set<string>>): void {
  const { dataDiff, dataDiffChange } = properties;
  if (dataDiffChange === undefined) return;
  const kinds = ends.get(String(dataDiffChange)) ?? new Set();
  ends.set(String(dataDiffChange), kinds.add(String(dataDiff)));
}
