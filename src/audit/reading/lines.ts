import type { BlockContent, List, ListItem, PhrasingContent, Text } from 'mdast';

/** A stretch of text and where in its source it stands. */
export type Piece = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly bold?: boolean;
};

/** The pieces of a line; a block of text is one of several. */
export type Line = readonly Piece[];

const longestHeading = 90;

/** Marks that begin an item where its author made no list. */
const bullet = /^\s*(?:[•·▪●○◦‣*+–—-]|[a-zåäö]\))\s+(?=\S)/iu;
const number = /^\s*(?:§\s*)?(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?\s+(?=["“]?[\p{Lu}])/u;

const wordsOf = (line: Line) => line.map(({ text }) => text).join('');

/**
 * The blocks that lines make, with their places in the source: a blank line parts paragraphs, a short first line in bold, in
 * capitals or with a number is a heading, and lines with bullets are a list.
 */
export function blocksOfLines(lines: readonly Line[], hasHeadings = true): BlockContent[] {
  return splitAtBlanks(lines).flatMap((group) => blocksOfGroup(group, hasHeadings));
}

function splitAtBlanks(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (wordsOf(line).trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups.filter((group) => group.length > 0);
}

function blocksOfGroup(group: readonly Line[], hasHeadings: boolean): BlockContent[] {
  const blocks: BlockContent[] = [];
  let at = 0;
  while (hasHeadings) {
    const [line, next] = [group[at], group[at + 1]];
    const depth = line && depthOfHeading(line, next);
    if (!line || !depth) break;
    blocks.push({ type: 'heading', depth, children: phrasingOf([line]) });
    at += 1;
  }
  for (const run of runsOf(group.slice(at))) {
    const isList = bullet.test(wordsOf(run[0] ?? []));
    blocks.push(isList ? listOf(run) : { type: 'paragraph', children: phrasingOf(run) });
  }
  return blocks;
}

/** How deep a line lies as a heading; `undefined` where it is none. */
function depthOfHeading(line: Line, next: Line | undefined): 5 | 6 | undefined {
  const words = wordsOf(line).trim();
  if (words.length > longestHeading || /[.;,]$/u.test(words) || bullet.test(words))
    return undefined;
  const [, numbers] = number.exec(words) ?? [];
  const isItem = next !== undefined && number.test(wordsOf(next));
  if (numbers && !isItem) return numbers.includes('.') ? 6 : 5;
  const letters = words.replace(/[^\p{L}]/gu, '');
  if (letters.length >= 4 && letters === letters.toUpperCase()) return 5;
  return line.every(({ text, bold }) => bold || text.trim() === '') ? 5 : undefined;
}

/** Lines by what they make: lines before the first bullet, then each bullet with the lines that go on with it. */
function runsOf(lines: readonly Line[]): Line[][] {
  const first = lines.findIndex((line) => bullet.test(wordsOf(line)));
  const runs = first < 0 ? [[...lines]] : [lines.slice(0, first), lines.slice(first)];
  return runs.filter((run) => run.length > 0);
}

function listOf(lines: readonly Line[]): List {
  const items: Line[][] = [];
  for (const line of lines) {
    if (bullet.test(wordsOf(line))) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return {
    type: 'list',
    children: items.map(
      (item): ListItem => ({
        type: 'listItem',
        children: [{ type: 'paragraph', children: phrasingOf(withoutBullet(item)) }],
      }),
    ),
  };
}

/** An item without its bullet; the rest stands where it stood. */
function withoutBullet([first = [], ...rest]: readonly Line[]): Line[] {
  let left = bullet.exec(wordsOf(first))?.[0].length ?? 0;
  const kept = first.flatMap((piece) => {
    const cut = Math.min(left, piece.text.length);
    left -= cut;
    return cut === 0
      ? [piece]
      : [{ ...piece, text: piece.text.slice(cut), start: piece.start + cut }];
  });
  return [kept, ...rest];
}

/** Lines as running text, a space between two of them. */
export function phrasingOf(lines: readonly Line[]): PhrasingContent[] {
  return lines.flatMap((line, index) => {
    const at = line[0]?.start ?? 0;
    const space = index > 0 ? [textAt({ text: ' ', start: at, end: at })] : [];
    return [...space, ...line.map(textAt)];
  });
}

function textAt({ text, start, end }: Piece): Text {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { type: 'text', value: text, position: { start: point(start), end: point(end) } };
}
