import type { Nodes } from 'mdast';
import { foldSpace } from './plain-text.ts';

/** Nodes that hold running text. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The running text of a document as a reader sees it: each paragraph, heading and cell, in order. */
export function runningText(node: Nodes): string[] {
  const texts: string[] = [];
  collectBlocks(node, texts);
  return texts;
}

function collectBlocks(node: Nodes, texts: string[]): void {
  if (blocks.has(node.type)) texts.push(foldSpace(textIn(node)));
  else if ('children' in node) for (const child of node.children) collectBlocks(child, texts);
}

function textIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
