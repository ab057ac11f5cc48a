import type { Nodes } from 'mdast';
import type { Locale } from '../../../schema/languages.ts';
import type { Section } from '../../content/notice.ts';
import { foldSpace } from '../../markdown/plain-text.ts';
import { splitSentences } from '../lexicon/split-sentences.ts';

/** Nodes that hold running text. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell']);

/** The sentences of a section as a reader sees them, in order; the items of a list one by one. */
export function sentencesOf(section: Section, locale: Locale): string[] {
  return blocksIn(section.printed).flatMap((block) => splitSentences(block, locale));
}

function blocksIn(node: Nodes): string[] {
  if (blocks.has(node.type)) return [foldSpace(textIn(node))];
  return 'children' in node ? node.children.flatMap(blocksIn) : [];
}

function textIn(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if (node.type === 'html') return '';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}
