import type { Nodes, Root } from 'mdast';
import { eachNode } from './each-node.ts';
import { indexLines } from './line-index.ts';

/** Where a placeholder stands in the Markdown: 1-based line and column in the body. */
export type PlaceholderUse = { path: string; line: number; column: number };

/** Gives the text for a path such as `retention.customers.period`, or `undefined` if there is none. */
export type PrintPlaceholder = (path: string) => string | undefined;

const pattern = /\{\{([^{}]*)\}\}/gu;

/**
 * Prints the placeholders of a document in place: `{{kind.id.field}}` in text, in HTML, in the text of
 * pictures and in the targets and titles of links, never in code. `\{{` is literal. What names no
 * fact stays as written.
 *
 * 1. `{{a.b}}` with `a.b` = `x` gives `x`.
 * 2. `\{{a.b}}` gives `{{a.b}}`.
 * 3. `[mail](mailto:{{a.b}})` gives a link to `mailto:x`.
 * 4. `{{a.b}}.` with `a.b` = `Example Inc.` gives `Example Inc.`: two full stops are one.
 *
 * @param source the Markdown that `tree` was parsed from: only there can `\{{` be told from `{{`.
 */
export function printPlaceholders(
  tree: Root,
  source: string,
  print: PrintPlaceholder,
): PlaceholderUse[] {
  const unknown: PlaceholderUse[] = [];
  let positionOf: ReturnType<typeof indexLines> | undefined;
  const expand = (value: string, uses: readonly WrittenUse[], isHtml: boolean) => {
    let count = -1;
    return value.replace(pattern, (written: string, inside: string, at: number) => {
      count += 1;
      const use = uses[count];
      if (use?.literal) return written;
      const path = inside.trim();
      const printed = print(path);
      if (printed !== undefined) {
        const fitted = fitBefore(value.slice(at + written.length), printed);
        return isHtml ? escapeHtml(fitted) : fitted;
      }
      positionOf ??= indexLines(source);
      unknown.push({ path, ...positionOf(use?.offset ?? 0) });
      return written;
    });
  };
  eachNode(tree, (node) => {
    // The parts of a node in the order in which they are written.
    const parts = partsOf(node).filter((part) => textOf(node, part)?.includes('{{'));
    const uses = parts.length > 0 ? usesIn(node, source) : [];
    for (const part of parts) {
      const value = textOf(node, part) ?? '';
      const own = uses.splice(0, value.match(pattern)?.length ?? 0);
      Object.assign(node, { [part]: expand(value, own, node.type === 'html') });
    }
  });
  return unknown;
}

/** The placeholders of a text, wherever they stand; those that are literal are none. */
export function findPlaceholders(source: string): PlaceholderUse[] {
  const positionOf = indexLines(source);
  return [...source.matchAll(/(?<!\\)\{\{([^{}]*)\}\}/gu)].map(({ index, 1: inside = '' }) => ({
    path: inside.trim(),
    ...positionOf(index),
  }));
}

/** A value without its full stop where the text has one behind it. */
function fitBefore(behind: string, printed: string): string {
  return printed.endsWith('.') && /^\.(?!\.)/u.test(behind) ? printed.slice(0, -1) : printed;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

type Part = 'value' | 'alt' | 'url' | 'title';

function partsOf(node: Nodes): readonly Part[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return ['value'];
    case 'image':
      return ['alt', 'url', 'title'];
    case 'imageReference':
      return ['alt'];
    case 'link':
    case 'definition':
      return ['url', 'title'];
    default:
      return [];
  }
}

function textOf(node: Nodes, part: Part): string | undefined {
  const value: unknown = Reflect.get(node, part);
  return typeof value === 'string' ? value : undefined;
}

type WrittenUse = { literal: boolean; offset: number };

/** A node's placeholders as they are written: where, and whether with a backslash. */
function usesIn(node: Nodes, source: string): WrittenUse[] {
  const start = ownStart(node);
  const end = node.position?.end.offset ?? 0;
  const written = /(\\*)\{(\\?)\{[^{}]*\}\}/gu;
  return [...source.slice(start, end).matchAll(written)].map((match) => ({
    literal: (match[1] ?? '').length % 2 === 1 || match[2] === '\\',
    offset: start + match.index,
  }));
}

/** Where what a node holds itself begins: after the text of a link and the label of a definition. */
function ownStart(node: Nodes): number {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'link') return node.children.at(-1)?.position?.end.offset ?? start;
  return node.type === 'definition' ? start + (node.label ?? '').length : start;
}
