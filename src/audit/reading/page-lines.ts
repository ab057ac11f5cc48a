import type { Line, Piece } from './lines.ts';
import { isPageElement, type PageNode } from './page-node.ts';

/** Elements that a line runs through; all others stand apart from what is beside them. */
export const inlineTags: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big blink br button cite code data del dfn em font i img ins kbd label mark nobr output q s samp
  small span strike strong sub sup time tt u var wbr`.split(/\s+/u),
);

/** The lines of running nodes: they end where a line breaks, and where a box does that stands in them. */
export function linesOf(nodes: readonly PageNode[]): Line[] {
  const lines: Piece[][] = [[]];
  for (const node of nodes) collect(node, { bold: false, verbatim: false }, lines);
  return lines;
}

type Style = { readonly bold: boolean; readonly verbatim: boolean };

function collect(node: PageNode, style: Style, lines: Piece[][]): void {
  if (!isPageElement(node)) {
    for (const [index, piece] of piecesOf(node, style).entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push(piece);
    }
    return;
  }
  if (node.tag === 'br') lines.push([]);
  const inner = {
    bold: style.bold || node.tag === 'b' || node.tag === 'strong',
    verbatim: style.verbatim || node.tag === 'pre',
  };
  const isBox = !inlineTags.has(node.tag) && node.tag !== 'pre';
  if (isBox) lines.push([]);
  for (const child of node.children) collect(child, inner, lines);
  if (isBox) lines.push([]);
}

/** A text as one piece, or as one a line where its line breaks are shown. */
function piecesOf(
  { text, start, end }: Extract<PageNode, { text: string }>,
  { bold, verbatim }: Style,
): Piece[] {
  if (!verbatim) return [{ text, start, end, bold }];
  let at = start;
  return text.split('\n').map((line) => {
    const piece = { text: line, start: at, end: at + line.length, bold };
    at += line.length + 1;
    return piece;
  });
}
