import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { findDialects } from './dialects.ts';
import { eachNode } from './each-node.ts';
import { findLeftGaps } from './left-gaps.ts';
import { isSafeAddress } from './links.ts';
import { findMalformedIds } from './malformed-ids.ts';
import { findMojibake } from './mojibake.ts';
import type { FoundText } from './outside-code.ts';
import { findUndefined } from './references.ts';
import { findTableFaults } from './table-faults.ts';
import { holdsHtml, inspectHtml } from './to-hast.ts';
import { findUnfinished } from './unfinished.ts';
import { findUnshown } from './unshown.ts';

/** Something in a Markdown body that will not reach its readers; positions are 1-based. */
export type BodyRemark = {
  code:
    | 'raw-html'
    | 'words-unshown'
    | 'link-unsafe'
    | 'figure-without-text'
    | 'other-dialect'
    | 'table-cells-extra'
    | 'table-text-glued'
    | 'text-unfinished'
    | 'text-mojibake'
    | 'reference-undefined'
    | 'heading-id-malformed';
  text: string;
  /** Which other kind of Markdown it is. */
  dialect?: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
};

/** What is found of words that no page prints. */
const losses: ReadonlySet<string> = new Set<BodyRemark['code']>([
  'raw-html',
  'words-unshown',
  'table-cells-extra',
]);

/** Whether a remark, by its code, is about words that no reader would be shown. */
export function losesWords(code: string): boolean {
  return losses.has(code);
}

/**
 * Finds words that reach no reader, unsafe addresses, pictures without alternative text, signs of other kinds of Markdown,
 * faults of tables, references that lead nowhere, ids of headings that are none, and text that is not finished. `source`
 * is what `tree` was parsed from.
 */
export function inspectBody(tree: Root, source: string): BodyRemark[] {
  return [...inspectTree(tree), ...inspectWords(tree, source)];
}

/** What the words as they are written tell. */
function inspectWords(tree: Root, source: string): BodyRemark[] {
  return [
    ...findDialects(source, tree).map((found) => remarkAt('other-dialect', found)),
    ...findLeftGaps(source, tree).map((found) => remarkAt('text-unfinished', found)),
    ...findUnfinished(source, tree).map((found) => remarkAt('text-unfinished', found)),
    ...findMojibake(source, tree).map((found) => remarkAt('text-mojibake', found)),
    ...findUndefined(source, tree).map((found) => remarkAt('reference-undefined', found)),
    ...findMalformedIds(source, tree).map((found) => remarkAt('heading-id-malformed', found)),
    ...findUnshown(source, tree).map(({ text, position }) => ({
      code: 'words-unshown' as const,
      text,
      ...rangeOf(position),
    })),
    ...findTableFaults(source, tree).map(({ code, text, position }) => ({
      code,
      text,
      ...rangeOf(position),
    })),
  ];
}

function remarkAt(
  code: BodyRemark['code'],
  { offset: _, ...found }: FoundText & { dialect?: string },
): BodyRemark {
  return { code, ...found };
}

function rangeOf(position: Nodes['position']) {
  const { start, end } = position ?? { start: zero, end: zero };
  const { line, column } = start;
  return { line, column, endLine: end.line, endColumn: end.column };
}

function inspectTree(tree: Root): BodyRemark[] {
  const remarks: BodyRemark[] = [];
  const add = (code: BodyRemark['code'], text: string, position: Nodes['position']) => {
    remarks.push({ code, text, ...rangeOf(position) });
  };
  if (holdsHtml(tree)) {
    for (const { code, text, position } of inspectHtml(tree)) add(code, text, position);
    return remarks;
  }
  eachNode(tree, (node) => {
    if ('url' in node && !isSafeAddress(node.url)) add('link-unsafe', node.url, node.position);
    const isPicture = node.type === 'image' || node.type === 'imageReference';
    if (isPicture && textOf(node).trim() === '') {
      add('figure-without-text', node.type === 'image' ? node.url : node.identifier, node.position);
    }
  });
  return remarks;
}

const zero = { line: 1, column: 1 };
