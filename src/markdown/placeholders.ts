import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** Where a placeholder stands in the Markdown: 1-based line and column in the body. */
export type PlaceholderUse = { path: string; line: number; column: number };

/** Gives the text for a path such as `retention.customers.period`, or `undefined` if there is none. */
export type PrintPlaceholder = (path: string) => string | undefined;

const pattern = /\{\{\s*([A-Za-z0-9._-]+)\s*\}\}/gu;

/**
 * Prints the placeholders of a document in place: `{{kind.id.field}}` in text and in link targets,
 * never in code. `\{{` is literal. Unknown paths stay as written.
 *
 * 1. `{{a.b}}` with `a.b` = `x` gives `x`.
 * 2. `\{{a.b}}` gives `{{a.b}}`.
 * 3. `[mail](mailto:{{a.b}})` gives a link to `mailto:x`.
 *
 * @param source the Markdown that `tree` was parsed from: only there can `\{{` be told from `{{`.
 */
export function printPlaceholders(
  tree: Root,
  source: string,
  print: PrintPlaceholder,
): PlaceholderUse[] {
  const unknown: PlaceholderUse[] = [];
  const expand = (value: string, uses: readonly WrittenUse[]) => {
    let count = -1;
    return value.replace(pattern, (written: string, path: string) => {
      count += 1;
      const use = uses[count];
      if (use?.literal) return written;
      const printed = print(path);
      if (printed !== undefined) return printed;
      unknown.push({ path, ...pointIn(source, use?.offset ?? 0) });
      return written;
    });
  };
  visit(tree, (node) => {
    if (node.type === 'text' && node.value.includes('{{')) {
      node.value = expand(node.value, usesIn(node, source));
    } else if ((node.type === 'link' || node.type === 'definition') && node.url.includes('{{')) {
      const start = node.position?.start.offset ?? 0;
      const offset = start + source.slice(start).indexOf('{{');
      node.url = expand(node.url, [{ literal: false, offset }]);
    }
  });
  return unknown;
}

type WrittenUse = { literal: boolean; offset: number };

/** A text's placeholders as they are written: where, and whether with a backslash. */
function usesIn(node: Text, source: string): WrittenUse[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const written = /(\\?)\{(\\?)\{\s*[A-Za-z0-9._-]+\s*\\?\}/gu;
  return [...source.slice(start, end).matchAll(written)].map((match) => ({
    literal: match[1] === '\\' || match[2] === '\\',
    offset: start + match.index,
  }));
}

/** 1-based line and column of an offset. */
function pointIn(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
