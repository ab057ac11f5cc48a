import { blockText } from '../text/plain-text.ts';
import { type Block, phrasingIn } from '../text/tree.ts';

/** A block as one paragraph, as the items of a list, or as the rows of a table under its heads. */
export type Told =
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'items'; readonly items: readonly string[] }
  | { readonly form: 'rows'; readonly rows: readonly Row[] };

/** The cells of a row, each with the head of its column. */
export type Row = readonly { readonly head: string; readonly text: string }[];

/** What blocks tell, where they are paragraphs, lists of one paragraph an item, and tables with heads; else `null`. */
export function toldIn(blocks: readonly Block[]): readonly Told[] | null {
  const told = blocks.map(toldOf);
  return told.every((one) => one !== null) ? told : null;
}

function toldOf(block: Block): Told | null {
  const { tag, children } = block;
  const isPlain = phrasingIn(block).length === 1;
  if (tag === 'p' || tag === 'li') return isPlain ? { form: 'text', text: blockText(block) } : null;
  if (tag === 'ul' || tag === 'ol') {
    const isFlat = children.every((item) => phrasingIn(item).length === 1);
    return isFlat ? { form: 'items', items: children.map(blockText) } : null;
  }
  return tag === 'table' ? tableOf(block) : null;
}

function tableOf(table: Block): Told | null {
  const [head, ...rows] = rowsOf(table).map(({ children }) => children);
  if (!head?.every(({ tag }) => tag === 'th') || rows.length === 0) return null;
  const isEven = rows.every(
    (row) => row.length === head.length && row.every(({ size }) => size > 0),
  );
  if (!isEven) return null;
  return {
    form: 'rows',
    rows: rows.map((row) =>
      row.map((cell, at) => ({ head: head[at] ? blockText(head[at]) : '', text: blockText(cell) })),
    ),
  };
}

function rowsOf(block: Block): readonly Block[] {
  return block.tag === 'tr' ? [block] : block.children.flatMap(rowsOf);
}
