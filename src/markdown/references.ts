import type { Root } from 'mdast';
import { eachNode } from './each-node.ts';
import { indexLines } from './line-index.ts';
import type { FoundText } from './outside-code.ts';

/** Nodes whose signs have been read: what looks like a reference in them is none. */
const settled: ReadonlySet<string> = new Set(
  'code inlineCode html link image linkReference imageReference footnoteReference definition'.split(
    ' ',
  ),
);

/** `[text][ref]`, `[text][]` and `[^note]`: what is between brackets stays on its line or goes on in the next. */
const reference =
  /(?<!\\)(?:\\\\)*(\[\^(?:[^[\]\\\s]|\\.){1,100}\]|\[(?:[^[\]\\]|\\.){1,400}\]\[(?:[^[\]\\]|\\.){0,200}\])/gu;

/**
 * References that lead nowhere, which readers see with their brackets: links and pictures without a definition, and calls of
 * footnotes without a note. `[sic]` is no reference. `source` is what `tree` was parsed from.
 */
export function findUndefined(source: string, tree: Root): FoundText[] {
  if (!/\[\^|\]\[/u.test(source)) return [];
  const pointAt = indexLines(source);
  const found: FoundText[] = [];
  for (const match of withoutSettled(source, tree).matchAll(reference)) {
    const written = match[1] ?? '';
    if (/\n[ \t>]*\n/u.test(written)) continue;
    const offset = match.index + match[0].length - written.length;
    const text = source.slice(offset, offset + written.length);
    const { line, column } = pointAt(offset);
    const end = pointAt(offset + text.length);
    found.push({ text, offset, line, column, endLine: end.line, endColumn: end.column });
  }
  return found;
}

/** The text with spaces in the place of what is settled, so that all else stands where it stood. */
function withoutSettled(source: string, tree: Root): string {
  const parts: string[] = [];
  let done = 0;
  const cut = (start: number, end: number) => {
    if (start < done) return;
    parts.push(source.slice(done, start), source.slice(start, end).replace(/[^\n]/gu, ' '));
    done = end;
  };
  eachNode(tree, ({ type, position }) => {
    const { start, end } = position ?? {};
    if (settled.has(type)) cut(start?.offset ?? 0, end?.offset ?? 0);
    else if (type === 'footnoteDefinition') {
      const from = start?.offset ?? 0;
      cut(from, source.indexOf(':', from) + 1);
    }
  });
  return [...parts, source.slice(done)].join('');
}
