import { blockText } from '../text/plain-text.ts';
import { type Block, isClause, isHeadingBlock, sectionId, soleElement } from '../text/tree.ts';

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

/** Words by which a paragraph introduces those after it, besides a colon at its end. */
const INTRODUCING = /:$|^[^:]*\b(?:following|below|följande|nedan|alla|seuraav\p{L}*)\b[^:]*$/iu;

/**
 * The texts of blocks in their order, each with what it stands under.
 *
 * 1. Headings above it, the title of its section among them, and a paragraph in bold whole that stands for one.
 * 2. Of a list, table or quotation the paragraph before it; of paragraphs the one before them that ends in a colon or speaks of
 *    what follows.
 * 3. The item that an item, or a second paragraph, stands in; the clause above a clause; the term of a description.
 * 4. The head of a cell's column, where the rows are as long as the head, and a row above it of which one cell alone is filled.
 */
export function governedIn(blocks: readonly Block[], above: readonly Governor[] = []): Governed[] {
  let headings: readonly Governor[] = [];
  let clauses: readonly Governor[] = [];
  let last: Block | null = null;
  let lead: Block | null = null;
  const below = (block: Block | null) => [...above, ...headings, ...clauses, ...leadOf(block)];
  return blocks.flatMap((block): Governed[] => {
    if (isTitle(block)) {
      headings = headings.filter((heading) => heading.block.tag < block.tag);
      clauses = [];
      const under = below(null);
      headings = [...headings, { kind: 'heading', block }];
      last = null;
      lead = null;
      return [{ block, under }];
    }
    if (!block.nodes) {
      lead = null;
      return within(block, below(last));
    }
    if (isClause(block)) clauses = clauses.filter((one) => depthOf(one.block) < depthOf(block));
    const introduces = INTRODUCING.test(blockText(block));
    const under = below(introduces || isClause(block) ? null : lead);
    last = block;
    if (isClause(block)) clauses = [...clauses, { kind: 'item', block }];
    else if (introduces) lead = block;
    return [{ block, under }];
  });
}

function leadOf(block: Block | null): readonly Governor[] {
  return block ? [{ kind: 'lead', block }] : [];
}

/** A heading, or a paragraph in bold whole. */
function isTitle(block: Block): boolean {
  return (
    isHeadingBlock(block) || (block.tag === 'p' && soleElement(block.nodes ?? [])?.tag === 'strong')
  );
}

/** How deep a clause is, by its class. */
function depthOf({ attributes }: Block): number {
  return Number(/clause-(\d)/u.exec(attributes['class'] ?? '')?.[1] ?? 1);
}

function within(block: Block, above: readonly Governor[]): Governed[] {
  const { tag, children } = block;
  if (sectionId(block) !== null || tag === 'details') return belowFirst(children, above, 'heading');
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
  const [first, ...others] = rowsOf(table);
  if (!first) return [];
  const head = first.children.every(({ tag }) => tag === 'th') ? first : null;
  let group: readonly Governor[] = [];
  return [first, ...others].flatMap((row) => {
    const title = head && row !== head && titleOfRows(row, head);
    if (title) group = [{ kind: 'head', block: title }];
    return row.children.flatMap((cell, place) => {
      const top = head?.children.length === row.children.length ? head.children[place] : head;
      const heads: Governor[] = top && row !== head ? [{ kind: 'head', block: top }] : [];
      return governedIn([cell], [...above, ...(title ? [] : [...group, ...heads])]);
    });
  });
}

/** The one cell of a row that is filled: it names the rows below. */
function titleOfRows({ children }: Block, head: Block): Block | null {
  const [cell, ...others] = children.filter(({ size }) => size > 0);
  return cell && others.length === 0 && head.children.length > 1 ? cell : null;
}

function rowsOf(block: Block): readonly Block[] {
  return block.tag === 'tr' ? [block] : block.children.flatMap(rowsOf);
}
