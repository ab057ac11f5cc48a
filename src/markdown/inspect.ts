import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { eachNode } from './each-node.ts';
import { isSafeAddress } from './links.ts';

/** Something in a Markdown body that will not reach its readers; positions are 1-based. */
export type BodyRemark = {
  code: 'raw-html' | 'link-unsafe' | 'figure-without-text';
  text: string;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
};

/** Finds raw HTML, unsafe addresses and pictures without alternative text. */
export function inspectBody(tree: Root): BodyRemark[] {
  const remarks: BodyRemark[] = [];
  eachNode(tree, (node) => {
    const add = (code: BodyRemark['code'], text: string) => {
      const { start, end } = node.position ?? { start: zero, end: zero };
      const { line, column } = start;
      remarks.push({ code, text, line, column, endLine: end.line, endColumn: end.column });
    };
    if (node.type === 'html') add('raw-html', node.value);
    if ('url' in node && !isSafeAddress(node.url)) add('link-unsafe', node.url);
    const isPicture = node.type === 'image' || node.type === 'imageReference';
    if (isPicture && textOf(node).trim() === '') {
      add('figure-without-text', node.type === 'image' ? node.url : node.identifier);
    }
  });
  return remarks;
}

const zero = { line: 1, column: 1 };
