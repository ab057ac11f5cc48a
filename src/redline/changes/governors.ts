import { blockText } from '../text/plain-text.ts';
import { type Block, isHeading, sectionId } from '../text/tree.ts';

/** What tells how a text is to be read, from outside of it. */
export interface Governor {
  readonly kind: 'heading' | 'lead' | 'item' | 'head' | 'quote' | 'note';
  readonly block: Block;
}

/** A paragraph, heading, item's or cell's text with all that it stands under, the outermost first. */
export interface Governed {
  readonly block: Block;
  readonly under: readonly Governor[];
}

/**
 * The texts of blocks in their order, each with what it stands under.
 *
 * 1. Headings above it, the title of its section among them.
 * 2. Of a list, table or quotation the paragraph before it; of paragraphs the one before them that ends in a colon.
 * 3. The item that an item, or a second paragraph, stands in; the term of a description.
 * 4. The head of a cell's column, where the rows are as long as the head.
 */
export function governedIn(blocks: readonly Block[], above: readonly Governor[] = []): Governed[] {
  const found: Governed[] = [];
  let headings: readonly Governor[] = [];
  let [last, colon]: (Block | null)[] = [null, null];
  const withLead = (lead: Block | null | undefined) => [
    ...above,
    ...headings,
    ...(lead ? [{ kind: 'lead', block: lead } as const] : []),
  ];
  for (const block of blocks) {
    if (isHeading(block)) {
      headings = headings.filter((heading) => heading.block.tag < block.tag);
      found.push({ block, under: withLead(null) });
      headings = [...headings, { kind: 'heading', block }];
      [last, colon] = [null, null];
    } else if (block.nodes) {
      const introduces = blockText(block).endsWith(':');
      found.push({ block, under: withLead(introduces ? null : colon) });
      last = block;
      if (introduces) colon = block;
    } else {
      found.push(...within(block, withLead(last)));
      colon = null;
    }
  }
  return found;
}

function within(block: Block, above: readonly Governor[]): Governed[] {
  const { tag, children } = block;
  if (sectionId(block) !== null) return belowFirst(children, above, 'heading');
  if (tag === 'table') return inTable(block, above);
  if (tag === 'li') return belowFirst(children, above, 'item');
  if (tag === 'dl') return inDescriptions(children, above);
  if (tag === 'ul' || tag === 'ol') return children.flatMap((item) => within(item, above));
  return governedIn(children, tag === 'blockquote' ? [...above, { kind: 'quote', block }] : above);
}

/** The first text and all the rest, which stands under it. */
function belowFirst(
  [first, ...rest]: readonly Block[],
  above: readonly Governor[],
  kind: Governor['kind'],
): Governed[] {
  if (!first) return [];
  if (!first.nodes) return governedIn([first, ...rest], above);
  return [{ block: first, under: above }, ...governedIn(rest, [...above, { kind, block: first }])];
}

function inDescriptions(children: readonly Block[], above: readonly Governor[]): Governed[] {
  let term: Block | null = null;
  return children.flatMap((child): Governed[] => {
    if (child.tag === 'dt') term = child;
    const isOfTerm = child.tag !== 'dt' && term !== null;
    return within(child, isOfTerm && term ? [...above, { kind: 'item', block: term }] : above);
  });
}

function inTable(table: Block, above: readonly Governor[]): Governed[] {
  const [head, ...rows] = rowsOf(table);
  const isHead = head?.children.every(({ tag }) => tag === 'th') ?? false;
  if (!head) return [];
  const plain = (row: Block) => row.children.flatMap((cell) => governedIn([cell], above));
  if (!isHead) return [head, ...rows].flatMap(plain);
  return [
    ...plain(head),
    ...rows.flatMap((row) =>
      row.children.flatMap((cell, place) => {
        const top = row.children.length === head.children.length ? head.children[place] : head;
        return governedIn([cell], top ? [...above, { kind: 'head', block: top }] : above);
      }),
    ),
  ];
}

function rowsOf(block: Block): readonly Block[] {
  return block.tag === 'tr' ? [block] : block.children.flatMap(rowsOf);
}
