import type { Nodes, Paragraph, Root, Table } from 'mdast';
import type { Locale } from '../../../schema/languages.ts';
import { splitSentences } from '../../locale/split-sentences.ts';
import { indexLines } from '../../markdown/line-index.ts';
import { type BlockText, runOfBlock } from './block-text.ts';
import { type Context, nowhere, type PlacedSentence } from './context.ts';

/** What reading a text needs, and where its sentences are put. */
type Reading = {
  readonly source: string;
  readonly locale: Locale;
  readonly positionOf: ReturnType<typeof indexLines>;
  readonly isSentence: (heading: string) => boolean;
  readonly found: PlacedSentence[];
};

type Placing = {
  readonly above?: Context;
  readonly firstLine?: number;
  readonly isSentence?: Reading['isSentence'];
};

/**
 * The sentences of a Markdown tree in their order, each with its place and context. Headings are context, no
 * sentences, but those that `isSentence` means are both. `above` is what the tree itself stands below,
 * `firstLine` the line of its file on which it begins.
 */
export function placeSentences(
  tree: Root,
  source: string,
  locale: Locale,
  { above = nowhere, firstLine = 1, isSentence = () => false }: Placing = {},
): PlacedSentence[] {
  const positionIn = indexLines(source);
  const positionOf = (offset: number) => {
    const { line, column } = positionIn(offset);
    return { line: line + firstLine - 1, column };
  };
  const reading = { source, locale, positionOf, isSentence, found: [] };
  readChildren(tree.children, above, reading);
  return reading.found;
}

/** What is known while blocks are read one after another. */
type Course = {
  headings: { depth: number; text: string }[];
  lead: string | undefined;
  /** Whether the block before was a heading. */
  isBelow: boolean;
};

function readChildren(children: readonly Nodes[], above: Context, reading: Reading): void {
  const course: Course = { headings: [], lead: undefined, isBelow: false };
  for (const child of children) {
    readBlock(child, course, above, reading);
    course.isBelow = child.type === 'heading';
  }
}

function readBlock(child: Nodes, course: Course, above: Context, reading: Reading): void {
  const headings = [...above.headings, ...course.headings.map(({ text }) => text)];
  const context = { ...above, headings };
  const led =
    course.lead === undefined ? context : { ...context, leads: [...above.leads, course.lead] };
  switch (child.type) {
    case 'heading': {
      const run = runOfBlock(child, reading.source);
      const { text } = run;
      const kept = course.headings.filter(({ depth }) => depth < child.depth);
      course.headings = [...kept, { depth: child.depth, text }];
      course.lead = undefined;
      if (reading.isSentence(text)) readSentences(run, { ...above, headings: [] }, reading);
      return;
    }
    case 'paragraph':
      course.lead = readParagraph(child, course, { context, led }, reading);
      return;
    case 'list':
      for (const item of child.children)
        readChildren(item.children, { ...led, isItem: true }, reading);
      return;
    case 'table':
      readTable(child, led, reading);
      course.lead = undefined;
      return;
    default:
      if ('children' in child) readChildren(child.children as Nodes[], led, reading);
  }
}

/** Reads a paragraph and gives the lead for what follows: its last sentence, or the one before where it is an item below that. */
function readParagraph(
  block: Paragraph,
  { lead, isBelow }: Course,
  { context, led }: { context: Context; led: Context },
  reading: Reading,
): string | undefined {
  const run = runOfBlock(block, reading.source);
  const isLine = lead !== undefined && isShortLine(run.text);
  const alone = isBelow ? { ...context, isAlone: true } : context;
  const last = readSentences(run, isLine ? { ...led, isItem: true } : alone, reading);
  if (isLine) return lead;
  return last !== undefined && /[:–-]\s*$/u.test(last) ? last : openEnd(last);
}

const longestLine = 90;

/** A line of its own that is no sentence: an item that its author gave no bullet. */
function isShortLine(text: string): boolean {
  return text.length <= longestLine && !/[.!?:]\s*$/u.test(text);
}

/** A paragraph that ends in no full stop leads to the list below it. */
function openEnd(last: string | undefined): string | undefined {
  return last !== undefined && last.length <= 200 && !/[.!?]["”)]*\s*$/u.test(last)
    ? last
    : undefined;
}

/** Reads the sentences of a block, and gives the last. */
function readSentences(
  { text, offsetAt }: BlockText,
  context: Context,
  reading: Reading,
): string | undefined {
  let cursor = 0;
  let before = questionAbove(context);
  const sentences = splitSentences(text, reading.locale);
  const own = sentences.length > 1 ? { ...context, isAlone: undefined } : context;
  for (const sentence of sentences) {
    const start = Math.max(cursor, text.indexOf(sentence, cursor));
    cursor = start + sentence.length;
    const from = reading.positionOf(offsetAt(start) ?? 0);
    const to = reading.positionOf((offsetAt(cursor - 1) ?? 0) + 1);
    reading.found.push({
      text: sentence,
      context: before === undefined ? own : { ...own, question: before },
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    });
    before = sentence.endsWith('?') ? sentence : undefined;
  }
  return reading.found.at(-1)?.text;
}

function questionAbove({ headings }: Context): string | undefined {
  const nearest = headings.at(-1);
  return nearest?.trimEnd().endsWith('?') ? nearest : undefined;
}

/** Reads a table row by row; a cell is known by the head of its column and the first cell of its row. */
function readTable({ children: [head, ...rows] }: Table, context: Context, reading: Reading): void {
  const columns = (head?.children ?? []).map((cell) => runOfBlock(cell, reading.source).text);
  for (const row of rows) {
    const [first] = row.children;
    const name = first && runOfBlock(first, reading.source).text;
    for (const [index, cell] of row.children.entries()) {
      const column = columns[index];
      const own = { ...context, isItem: true, column, row: index > 0 ? name : undefined };
      readSentences(runOfBlock(cell, reading.source), own, reading);
    }
  }
}
