import type { Heading, Paragraph, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ToldList } from '../../words/told-words.ts';
import type { Problem } from '../problem.ts';
import type { Block, Outlined } from './block.ts';
import { outlineLine } from './outline-line.ts';
import { outlineList } from './outline-list.ts';
import { outlineTable } from './outline-table.ts';
import { tablesIn } from './tables-inside.ts';
import { toldProblem } from './told-problem.ts';
import type { Vocabulary } from './vocabulary.ts';
import { placeOfNodes, type Sheet, sourceOf, writtenIn } from './written.ts';

/** What stands at the top of a section so far. */
type Walk = {
  blocks: Block[];
  problems: Problem[];
  broken: Set<string>;
  heading: Heading | undefined;
  prose: Paragraph[];
  before: ToldList | undefined;
};

/** The tables, lists and lines of facts at the top level of a text. Facts in quotes, footnotes or list items are none. */
export function outlineFacts(tree: Root, sheet: Sheet, vocabulary: Vocabulary): Outlined {
  const walk: Walk = {
    blocks: [],
    problems: [],
    broken: new Set(),
    heading: undefined,
    prose: [],
    before: undefined,
  };
  tree.children.forEach((node, index) => {
    outlineNode(node, tree.children[index + 1], walk, sheet, vocabulary);
  });
  return walk;
}

function outlineNode(
  node: RootContent,
  next: RootContent | undefined,
  walk: Walk,
  sheet: Sheet,
  vocabulary: Vocabulary,
): void {
  if (node.type === 'heading') Object.assign(walk, { heading: node, prose: [], before: undefined });
  else if (node.type === 'table')
    take(outlineTable(node, sheet, vocabulary, wordsAbove(walk)), walk);
  else if (node.type === 'list') outlineListNode(node, walk, sheet, vocabulary);
  else if (node.type === 'paragraph') outlineParagraph(node, next, walk, sheet, vocabulary);
  else walk.problems.push(...tablesIn(node, sheet, vocabulary));
}

/** The heading above, and the paragraphs since. */
function wordsAbove({ heading, prose }: Walk): string {
  return [...(heading ? [heading] : []), ...prose.slice(-1)].map((node) => textOf(node)).join(' ');
}

function outlineListNode(
  node: Extract<RootContent, { type: 'list' }>,
  walk: Walk,
  sheet: Sheet,
  vocabulary: Vocabulary,
): void {
  const [first] = walk.prose;
  const description = first && describe(walk.prose, first, sheet);
  const above = { heading: walk.heading, description, before: walk.before };
  const outlined = outlineList(node, above, sheet, vocabulary);
  take(outlined, walk);
  if (outlined.block) walk.before = outlined.block.list;
  walk.problems.push(...node.children.flatMap((item) => tablesIn(item, sheet, vocabulary)));
}

function outlineParagraph(
  node: Paragraph,
  next: RootContent | undefined,
  walk: Walk,
  sheet: Sheet,
  vocabulary: Vocabulary,
): void {
  const last = walk.blocks.at(-1);
  if (last?.form === 'table' && /^\s*\|/u.test(sourceOf(node, sheet))) {
    walk.problems.push(toldProblem('told-row-outside', placeOfNodes([node], node, sheet)));
    return;
  }
  const outlined = outlineLine(node, next, sheet, vocabulary);
  take(outlined, walk);
  if (!outlined.block && outlined.problems.length === 0) walk.prose.push(node);
}

/** Paragraphs between a heading and its list, as one text. */
function describe(prose: readonly Paragraph[], first: Paragraph, sheet: Sheet) {
  const nodes = prose.flatMap(({ children }, index) =>
    index === 0 ? children : [{ type: 'text' as const, value: ' ' }, ...children],
  );
  return writtenIn(nodes, first, sheet);
}

function take(
  {
    block,
    problems,
    broken = [],
  }: { block?: Block; problems: readonly Problem[]; broken?: string | readonly string[] },
  walk: Walk,
): void {
  if (block) walk.blocks.push(block);
  walk.problems.push(...problems);
  for (const kind of [broken].flat()) walk.broken.add(kind);
}
