import type { Element, ElementContent, Nodes, Parents } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { clauseLevels } from './clause-numbers.ts';

/** A line of a paragraph, with what parts it from the line before. */
type Line = { parting: ElementContent[]; nodes: ElementContent[]; text: string; isFirst: boolean };

/** What begins a new matter, so that no number before it is followed on. */
const divider = /^(?:h[1-6]|hr)$/u;

/**
 * Makes a block of its own of every clause: of lines that are numbered on their own, `1.1`, `(a)`, `a.`, `(iv)`, `§ 3`, in one
 * paragraph or in paragraphs below the same heading. The number stays a part of the text; lines without one belong to
 * the clause above.
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
    else separateClauses(child);
  }
  flush();
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
    else blocks.push(blockOf(paragraph, nodes, !last));
  });
  return blocks.flatMap((block, index): ElementContent[] =>
    index === 0 ? [block] : [{ type: 'text', value: '\n' }, block],
  );
}

function blockOf(paragraph: Element, children: ElementContent[], isFirst: boolean): Element {
  const properties = isFirst ? paragraph.properties : {};
  return { type: 'element', tagName: 'p', properties, children };
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
