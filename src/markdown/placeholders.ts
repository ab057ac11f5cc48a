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
  const expand = (value: string, isLiteral: (index: number) => boolean, at: Text['position']) => {
    let count = -1;
    return value.replace(pattern, (written: string, path: string) => {
      count += 1;
      if (isLiteral(count)) return written;
      const printed = print(path);
      if (printed !== undefined) return printed;
      unknown.push({ path, line: at?.start.line ?? 1, column: at?.start.column ?? 1 });
      return written;
    });
  };
  visit(tree, (node) => {
    if (node.type === 'text' && node.value.includes('{{')) {
      node.value = expand(node.value, literalsOf(node, source), node.position);
    } else if ((node.type === 'link' || node.type === 'definition') && node.url.includes('{{')) {
      node.url = expand(node.url, () => false, node.position);
    }
  });
  return unknown;
}

/** Tells which of a text's placeholders were written with a backslash, by their order. */
function literalsOf(node: Text, source: string): (index: number) => boolean {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const written = [
    ...source.slice(start, end).matchAll(/(\\?)\{(\\?)\{\s*[A-Za-z0-9._-]+\s*\\?\}/gu),
  ];
  const literal = written.map((match) => match[1] === '\\' || match[2] === '\\');
  return (index) => literal[index] ?? false;
}
