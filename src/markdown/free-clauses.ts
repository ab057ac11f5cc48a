import type { Blockquote, List, ListItem, Paragraph, Parents, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { clauseLevels, isClauseAlone } from './clause-numbers.ts';
import { type SourceLine, sourceLines, splitParagraph } from './split-paragraph.ts';

/** A line that may begin a clause below an item or a quotation. */
const anyNumber =
  /\n[ \t>]{0,20}[*_]{0,3}(?:\d{1,3}\.(?:\d| )|§|\d{1,3} ?[a-z]? ?§|\d{1,3} ?(?:kap|luku)|\(?[\da-zåäö]{1,6}[).] )/iu;

/** So many lines before a list are asked for the number that one after it follows on. */
const linesBefore = 30;

/** The text that is read, and the paragraphs that were taken out of what they stood in. */
type Reading = {
  readonly lines: readonly SourceLine[];
  readonly freed: Set<RootContent>;
  /** What is left of lists, whose items are read already. */
  readonly rests: Set<RootContent>;
};

/**
 * Takes clauses out of the bullets and quotations that they stand right below, further out than the words of these: in
 * Markdown a line without a mark of its own goes on with the paragraph before it. `source` is what `tree` was parsed from.
 *
 * 1. `1.1 We ask for:`, `- names`, `1.2 We keep them.`: a clause, a list of one item, a clause.
 * 2. `> They said so.`, `1.2 We keep it.`: a quotation and a clause.
 * 3. `1. We ask:`, `1.1 names`: what follows on a numbered item is a part of it.
 */
export function freeClauses(tree: Root, source: string): void {
  if (anyNumber.test(source))
    freeIn(tree, { lines: sourceLines(source), freed: new Set(), rests: new Set() });
}

function freeIn(parent: Parents, reading: Reading): void {
  const children = parent.children as RootContent[];
  let before: string[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index];
    if (!child || !('children' in child)) continue;
    if (child.type === 'heading') before = [];
    if (child.type === 'paragraph') {
      before = [...before, ...textOf(child).split('\n')].slice(-linesBefore);
      continue;
    }
    if (!reading.rests.has(child)) freeIn(child, reading);
    // What is taken out is read next, as what stands before another list.
    children.splice(index + 1, 0, ...takeOut(child, before, reading));
  }
}

/** Takes out of a list or quotation what does not belong to it. */
function takeOut(node: RootContent, before: readonly string[], reading: Reading): RootContent[] {
  if (node.type === 'blockquote') return takeFree(node, before, reading);
  if (node.type !== 'list' || node.ordered) return [];
  for (const [index, item] of node.children.entries()) {
    const free = takeFree(item, before, reading);
    if (free.length === 0) continue;
    const rest: List = { ...node, children: node.children.splice(index + 1) };
    reading.rests.add(rest);
    return rest.children.length > 0 ? [...free, rest] : free;
  }
  return [];
}

function takeFree(
  node: ListItem | Blockquote,
  before: readonly string[],
  { lines, freed }: Pick<Reading, 'lines' | 'freed'>,
): RootContent[] {
  const inner = node.children[0]?.position?.start.column ?? 0;
  const isOutside = ({ column, prefix }: SourceLine) =>
    column < inner && (node.type === 'listItem' || !prefix.includes('>'));
  const last = node.children.at(-1);
  if (last?.type === 'paragraph' && !freed.has(last)) {
    const rest = splitParagraph(
      last,
      lines,
      (line) => isOutside(line) && beginsClause(line, last, before, lines),
    );
    if (rest) {
      node.children.push(rest);
      freed.add(rest);
    }
  }
  const at = node.children.findIndex((child) => {
    const line = freed.has(child) && lines[(child.position?.start.line ?? 0) - 1];
    return line && isOutside(line);
  });
  return at < 0 ? [] : node.children.splice(at);
}

/** Whether a line has the number of a clause, or the one that follows on what stands before the list. */
function beginsClause(
  line: SourceLine,
  paragraph: Paragraph,
  before: readonly string[],
  lines: readonly SourceLine[],
): boolean {
  if (isClauseAlone(line.text)) return true;
  if (before.length === 0) return false;
  const first = paragraph.position?.start.line ?? 1;
  const own = lines.slice(first - 1, lines.indexOf(line) + 1).slice(-linesBefore);
  const levels = clauseLevels(
    [...before, ...own.map(({ text }) => text)].map((text, index) => ({
      text,
      isFirst: index === 0,
    })),
  );
  return levels.at(-1) !== undefined;
}
