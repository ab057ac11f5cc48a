import type { Nodes } from 'mdast';

/** The running text of a block with white space folded, and where in the source a character of it stands. */
export type BlockText = {
  readonly text: string;
  readonly offsetAt: (index: number) => number | undefined;
};

/** From a character of the text on, the source goes on from an offset as the text does. */
type Piece = { readonly from: number; readonly offset: number };

/** Reads the text of a paragraph, heading or cell; alternative texts and HTML are left out. */
export function runOfBlock(block: Nodes, source: string): BlockText {
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  collect(block, source, (characters, offset) => {
    const before = parts.at(-1);
    const folds = before === undefined || before.endsWith(' ');
    const skipped = folds && /^\s/u.test(characters) ? 1 : 0;
    if (characters.length === skipped) return;
    parts.push(characters.slice(skipped).replaceAll(/\s/gu, ' '));
    pieces.push({ from: length, offset: offset + skipped });
    length += characters.length - skipped;
  });
  const offsetAt = (index: number) =>
    index >= 0 && index < length ? offsetIn(pieces, index) : undefined;
  return { text: parts.join(''), offsetAt };
}

function offsetIn(pieces: readonly Piece[], index: number): number {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.from ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const { from, offset } = pieces[low] ?? { from: 0, offset: 0 };
  return offset + index - from;
}

/** Takes characters without double white space, from an offset on. */
type Take = (characters: string, offset: number) => void;

function collect(node: Nodes, source: string, take: Take): void {
  const start = node.position?.start.offset ?? 0;
  if (node.type === 'break') take(' ', start);
  else if (node.type === 'html' || node.type === 'footnoteReference') return;
  else if ('value' in node) {
    const end = node.position?.end.offset ?? start;
    takeValue(node.value, { source, start, end }, take);
  } else if ('children' in node) for (const child of node.children) collect(child, source, take);
}

type Written = { readonly source: string; readonly start: number; readonly end: number };

/**
 * Gives each unit of a value with its offset: what is escaped in the source, or indented, is longer there. What a placeholder
 * printed stands where that is written.
 */
function takeValue(value: string, { source, start, end }: Written, take: Take): void {
  const isAsWritten = value.length === end - start && source.startsWith(value, start);
  if (isAsWritten && value !== '' && !/\s\s/u.test(value)) {
    take(value, start);
    return;
  }
  let at = start;
  for (let i = 0; i < value.length; i += 1) {
    const behind = behindPlaceholder(value, i, source, at, end);
    if (behind !== undefined) {
      for (; i < behind.index; i += 1) take(value.charAt(i), at);
      at = behind.at;
      if (i >= value.length) return;
    }
    const unit = value.charAt(i);
    at = find(unit, source, at, end);
    take(unit, at);
    at = Math.min(end, source[at] === '&' && unit !== '&' ? behindEntity(source, at, end) : at + 1);
  }
}

/** What stands next to a placeholder is enough to find its end in the printed text by. */
const besides = 8;

/** Where a value and its source go on behind a placeholder that was printed; `undefined` where none begins here. */
function behindPlaceholder(
  value: string,
  index: number,
  source: string,
  from: number,
  end: number,
): { index: number; at: number } | undefined {
  if (!source.startsWith('{{', from) || value.startsWith('{{', index)) return undefined;
  const at = source.indexOf('}}', from) + 2;
  if (at < 2 || at > end) return undefined;
  const [next = ''] = source.slice(at, Math.min(end, at + besides)).split(/[\n\\&{]/u);
  const found = next === '' ? -1 : value.indexOf(next, index);
  return { index: found < 0 ? value.length : found, at };
}

/** Where a unit stands in the source, from a place on: behind a backslash or markup that is no word, or as an entity. */
function find(unit: string, source: string, from: number, end: number): number {
  for (let at = from; at < end && at < from + 12; at += 1) {
    if (source[at] === unit || source[at] === '&') return at;
    if (/\s/u.test(unit) && /\s/u.test(source.charAt(at))) return at;
  }
  return Math.min(from, end);
}

function behindEntity(source: string, at: number, end: number): number {
  const close = source.slice(at, Math.min(end, at + 12)).indexOf(';');
  return close < 0 ? at + 1 : at + close + 1;
}
