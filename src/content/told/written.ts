import type { Nodes, PhrasingContent } from 'mdast';
import { type Place, pointAt } from '../place.ts';
import type { Fault } from './fault.ts';
import { foldWords } from './plain-word.ts';

/** A stretch of a section that holds a label or a value. */
export type Written = {
  /** Its words as they are compared: white space folded, soft hyphens and emphasis gone. */
  readonly text: string;
  /** Its words as they are written, without emphasis; a line break is a space. */
  readonly raw: string;
  readonly place: Place;
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** What in it cannot be a part of a value. */
  readonly fault: Fault | undefined;
  /** The placeholder that is all of it. */
  readonly placeholder: string | undefined;
};

/** The section that a stretch stands in. */
export type Sheet = { readonly file: string; readonly bodyLine: number; readonly body: string };

/** What a stretch of nodes holds; `whole` is where it stands if it holds nothing. */
export function writtenIn(nodes: readonly PhrasingContent[], whole: Nodes, sheet: Sheet): Written {
  const raw = spaceForBreaks(nodes.map(textOf).join('')).trim();
  const text = foldWords(raw);
  const found = nodes.flatMap(markupIn)[0];
  const sources = nodes.map((node) => sourceOf(node, sheet)).join('');
  const placeholders = [...sources.matchAll(/(\\*)\{(\\?)\{([^{}]*)\}\}/gu)].filter(
    ([, before = '', between]) => before.length % 2 === 0 && between === '',
  );
  const only = placeholders.length === 1 && /^\{\{[^{}]*\}\}$/u.test(text);
  const fault: Fault | undefined = found
    ? { code: 'told-markup', data: { reason: found } }
    : placeholders.length > 0
      ? { code: 'told-placeholder', data: { found: placeholders[0]?.[0] ?? '' } }
      : undefined;
  return {
    text,
    raw,
    place: placeOfNodes(nodes, whole, sheet),
    links: nodes.flatMap(linksIn),
    fault,
    placeholder: only && !found ? (placeholders[0]?.[3] ?? '').trim() : undefined,
  };
}

/** A text in which each line break, with the spaces around it, is a space. */
export function spaceForBreaks(text: string): string {
  return text.replace(/[^\S\n]*\n\s*/gu, ' ');
}

/** Where nodes stand, without the spaces around them. */
export function placeOfNodes(nodes: readonly Nodes[], whole: Nodes, sheet: Sheet): Place {
  const shown = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  const first = shown[0]?.position ?? whole.position;
  const last = (shown.at(-1) ?? whole).position;
  if (!first || !last) return pointAt(sheet.file, sheet.bodyLine, 1);
  const lead = shown[0] ? leadOf(shown[0], sheet) : 0;
  const shift = sheet.bodyLine - 1;
  return {
    file: sheet.file,
    line: first.start.line + shift,
    column: first.start.column + lead,
    endLine: last.end.line + shift,
    endColumn: last.end.column,
  };
}

function leadOf(node: Nodes, sheet: Sheet): number {
  return /^ */u.exec(node.type === 'text' ? sourceOf(node, sheet) : '')?.[0].length ?? 0;
}

/** The Markdown of a node. */
export function sourceOf({ position }: Nodes, { body }: Sheet): string {
  return position ? body.slice(position.start.offset, position.end.offset) : '';
}

function textOf(node: PhrasingContent): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function markupIn(node: PhrasingContent): string[] {
  switch (node.type) {
    case 'text':
    case 'break':
      return [];
    case 'emphasis':
    case 'strong':
    case 'link':
      return node.children.flatMap(markupIn);
    case 'linkReference':
      return ['link'];
    case 'delete':
      return ['struck'];
    case 'footnoteReference':
      return ['footnote'];
    case 'html':
      return ['html'];
    default:
      return ['other'];
  }
}

function linksIn(node: PhrasingContent): { text: string; url: string }[] {
  if (node.type === 'link') return [{ text: foldWords(textOf(node)), url: node.url }];
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}
