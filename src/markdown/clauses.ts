import type { Element, ElementContent, Nodes, Parents, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { clauseLevels, isClauseAlone } from './clause-numbers.ts';

/** A line of a paragraph, with what parts it from the line before. */
type Line = { parting: ElementContent[]; nodes: ElementContent[]; text: string; isFirst: boolean };

/** Deeper ones look as these. */
const deepest = 4;

/** What begins a new matter, so that no number before it is followed on. */
const divider = /^(?:h[1-6]|hr)$/u;

/**
 * Makes a block of its own of every clause: of lines that are numbered on their own, `1.1`, `(a)`, `a.`, `(iv)`, `§ 3`, in one
 * paragraph or in paragraphs below the same heading. The number stays a part of the text; lines without one belong to
 * the clause above. Their classes are `clause` and `clause-1` to `clause-4`, by depth.
 */
export function separateClauses(parent: Parents): void {
  let run: Element[] = [];
  const flush = () => {
    if (run.length > 0) separateRun(parent, run);
    run = [];
  };
  // Children are put in the place of one that is split, so the list is taken as it was.
  for (const child of [...parent.children]) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'p') run.push(child);
    else if (divider.test(child.tagName)) flush();
    else {
      if (child.tagName === 'li') separateInItem(child);
      separateClauses(child);
    }
  }
  flush();
}

/** Words of an item that stand in no paragraph, as those of a list without blank lines. */
function separateInItem(item: Element): void {
  const at = item.children.findIndex((child) => child.type === 'element' && isBlock(child));
  const own = item.children.slice(0, at < 0 ? undefined : at);
  const lines = linesOf({ type: 'element', tagName: 'p', properties: {}, children: own });
  if (lines.length < 2) return;
  const held = clauseLevels(lines);
  const levels = lines.map(
    ({ text }, index) => held[index] ?? (index > 0 && isClauseAlone(text) ? 1 : undefined),
  );
  // A number that an item begins with may be the author's mark of the item itself.
  if (levels.slice(1).every((level) => level === undefined)) return;
  const paragraph: Element = { ...item, tagName: 'p', properties: {}, children: own };
  item.children = [
    ...splitParagraph(paragraph, lines, levels),
    { type: 'text', value: '\n' },
    ...(at < 0 ? [] : item.children.slice(at)),
  ];
}

function isBlock({ tagName }: Element): boolean {
  return /^(?:p|ul|ol|dl|pre|blockquote|table|h[1-6]|hr|div|section|details|figure)$/u.test(
    tagName,
  );
}

/** Whether an element is a clause. */
function isClause({ tagName, properties }: Element): boolean {
  const { className } = properties;
  return tagName === 'p' && Array.isArray(className) && className[0] === 'clause';
}

/** The text of a clause without its number. */
export function clauseWords(clause: Element): string {
  return textOf(clause).replace(
    /^(?:§\s?\d+(?:\s[a-z](?=[.:]?\s))?|\d+(?:\s?[a-z])?\s?§|\d+\s?(?:kap\.|luku)|\(?[\p{L}\d.]{1,24}[.)]?)[.:]?\s+/iu,
    '',
  );
}

function separateRun(parent: Parents, paragraphs: readonly Element[]): void {
  const byParagraph = paragraphs.map(linesOf);
  const levels = clauseLevels(byParagraph.flat());
  if (levels.every((level) => level === undefined)) return;
  const pieces = new Map<Nodes, ElementContent[]>();
  let next = 0;
  byParagraph.forEach((lines, index) => {
    const own = levels.slice(next, next + lines.length);
    next += lines.length;
    const paragraph = paragraphs[index];
    if (paragraph && own.some((level) => level !== undefined)) {
      pieces.set(paragraph, splitParagraph(paragraph, lines, own));
    }
  });
  parent.children = parent.children.flatMap(
    (child) => pieces.get(child) ?? [child],
  ) as typeof parent.children;
}

function splitParagraph(
  paragraph: Element,
  lines: readonly Line[],
  levels: readonly (number | undefined)[],
): ElementContent[] {
  const blocks: Element[] = [];
  lines.forEach(({ parting, nodes }, index) => {
    const level = levels[index];
    const last = blocks.at(-1);
    if (level === undefined && last) last.children.push(...parting, ...nodes);
    else blocks.push(blockOf(paragraph, nodes, level, !last));
  });
  return blocks.flatMap((block, index): ElementContent[] =>
    index === 0 ? [block] : [{ type: 'text', value: '\n' }, block],
  );
}

function blockOf(
  paragraph: Element,
  children: ElementContent[],
  level: number | undefined,
  isFirst: boolean,
): Element {
  const className = level && ['clause', `clause-${Math.min(level, deepest)}`];
  const properties = {
    ...(isFirst ? paragraph.properties : {}),
    ...(className ? { className } : {}),
  };
  const { position } = paragraph;
  return { type: 'element', tagName: 'p', properties, children, ...(position && { position }) };
}

/** The lines of a paragraph, parted by the line ends and breaks that stand in it and in no element of it. */
function linesOf({ children }: Element): Line[] {
  const lines: Line[] = [];
  let line: Line = { parting: [], nodes: [], text: '', isFirst: true };
  const end = (parting: ElementContent) => {
    // A break and the line end after it part the same lines.
    if (line.nodes.length === 0 && line.parting.length > 0) line.parting.push(parting);
    else {
      lines.push(line);
      line = { parting: [parting], nodes: [], text: '', isFirst: false };
    }
  };
  const add = (node: ElementContent) => {
    line.nodes.push(node);
    line.text += textOf(node);
  };
  for (const child of children) {
    if (child.type === 'element' && child.tagName === 'br') end(child);
    else if (child.type !== 'text') add(child);
    else {
      child.value.split(/[ \t]*\n[ \t]*/u).forEach((value, index) => {
        if (index > 0) end({ type: 'text', value: '\n' });
        if (value !== '') add({ ...child, value });
      });
    }
  }
  return [...lines, line];
}

/** Every clause of a tree. */
export function clausesIn(root: Root): Element[] {
  const found: Element[] = [];
  const collect = (node: Nodes) => {
    if (node.type === 'element' && isClause(node)) found.push(node);
    else if ('children' in node) node.children.forEach(collect);
  };
  collect(root);
  return found;
}
