import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { parseMarkdown } from '../../src/markdown/parse.ts';
import { toHast } from '../../src/markdown/to-hast.ts';
import { toHtml } from '../../src/markdown/to-html.ts';
import { median } from './median.ts';
import { runTool, type SidePair } from './redline-run.ts';
import { marksOf, parseFragment } from './redline-sides.ts';
import type { RedlineTool } from './redline-tools.ts';

/** A pair of texts with the words that a lawyer would strike and insert, marked by hand before any tool saw it. */
interface JudgedPair {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly deleted: readonly string[];
  readonly inserted: readonly string[];
}

const file = join(import.meta.dirname, 'judged-marks.json');
/** What the project asks of its own engine: marked words over words a person would mark, of every pair. */
const most = 1.1;

/** Prints how much each tool marks over what a person would; whether the project's own engine keeps to its target. */
export function measureJudged(tools: readonly RedlineTool[]): boolean {
  const pairs: JudgedPair[] = JSON.parse(readFileSync(file, 'utf8'));
  console.log(
    `\n${pairs.length} pairs marked by hand: words marked over words a person would mark`,
  );
  const fits = tools.map((tool) => measureTool(tool, pairs));
  return fits[0] ?? false;
}

function measureTool(tool: RedlineTool, pairs: readonly JudgedPair[]): boolean {
  const outcomes = runTool(tool, pairs.map(sidesOf), 0);
  if (!outcomes) {
    console.log(`${tool.padEnd(28)}stopped`);
    return false;
  }
  const { isMark } = marksOf(tool);
  // A mark that says that the look alone changed is about no word.
  const isOfWords = (element: Element) =>
    isMark(element) && element.properties['dataDiff'] !== 'format';
  const ratios = outcomes.map(({ html }, at) => {
    const pair = pairs[at] as JudgedPair;
    const meant = [...pair.deleted, ...pair.inserted].flatMap(wordsOf).length;
    const marked = markedWords(parseFragment(html), isOfWords).length;
    return { id: pair.id, ratio: marked === meant ? 1 : marked / meant };
  });
  const over = ratios.filter(({ ratio }) => ratio > most);
  const middle = median(ratios.map(({ ratio }) => ratio)).toFixed(2);
  const worst = Math.max(...ratios.map(({ ratio }) => ratio)).toFixed(2);
  const told = over.length > 0 && over.length <= 12 ? `: ${over.map(tell).join(', ')}` : '';
  console.log(
    `${tool.padEnd(28)}median ${middle}, worst ${worst}, ${over.length} above ${most}${told}`,
  );
  return over.length === 0;
}

function tell({ id, ratio }: { readonly id: string; readonly ratio: number }): string {
  return `${id} ${ratio.toFixed(2)}`;
}

/**
 * The words in marks, by white space, as a person counts them. What is struck and inserted with the same words beside it
 * changed its look alone.
 */
export function markedWords(root: Root, isMark: (element: Element) => boolean): string[] {
  const words: string[] = [];
  const walk = (nodes: readonly Nodes[]): void => {
    for (let at = 0; at < nodes.length; at += 1) {
      const [node, next] = [nodes[at], nodes[at + 1]];
      if (node?.type !== 'element') continue;
      if (!isMark(node)) walk(node.children);
      else if (next?.type === 'element' && isMark(next) && isAlike(node, next)) at += 1;
      else words.push(...wordsOf(textOf(node)));
    }
  };
  walk(root.children);
  return words;
}

function isAlike(one: Element, other: Element): boolean {
  return (
    one.tagName !== other.tagName && wordsOf(textOf(one)).join() === wordsOf(textOf(other)).join()
  );
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function sidesOf({ before, after }: JudgedPair): SidePair {
  return [sideOf(before), sideOf(after)];
}

function sideOf(markdown: string): SidePair[number] {
  const body = toHast(parseMarkdown(markdown));
  const html = `<section data-section="text"><h2>Text</h2>${toHtml(body)}</section>`;
  const text = body.children.map((node) => textOf(node)).join('\n');
  return { html, text, sections: [{ id: 'text', title: 'Text', body }] };
}
