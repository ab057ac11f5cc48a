import type { BlockOperation } from '../edit-script.ts';
import { blocksOn, innerBlocks, isKept, isMove } from '../inner-operations.ts';
import { placesByKey } from '../places-by-key.ts';
import { phrasingBlock } from '../text/canonical.ts';
import { blockText, likenessOfWords } from '../text/plain-text.ts';
import { type Block, isHeadingBlock } from '../text/tree.ts';
import { type Governed, type Governor, governedIn } from './governors.ts';
import { notedSentences, plain } from './noted-sentences.ts';
import type { Sides } from './sides.ts';

/** Below this an edited text that changed its form is not known again. */
const ALIKE = 0.4;

/** Of a form in which more texts than this were edited only equal ones are known again. */
const MOST_COMPARED = 100;

/**
 * The moves after which a text stands under something that says another thing, by their number, with what it stood under and
 * stands under now. Neighbours under the same words that changed places are none, nor is a heading with all its text.
 *
 * 1. An item of `We never collect:` that stands under `We collect:` now.
 * 2. Two headings, or two heads of a table, that changed places over texts that stayed.
 * 3. `only if you ask` that is an item of another item now. Indented under an item, or no more, where neither says `not`,
 *    `only`, `if` or the like, it is another form only.
 * 4. A note that another sentence refers to now.
 * 5. A cell of a table that became a list, its head still in it or gone, is another form; the head that went is told apart.
 *
 * `bears` tells whether a text has a word of the kind that bears on others.
 */
export function displacedMoves(
  operations: readonly BlockOperation[],
  bears: (text: string) => boolean,
): ReadonlyMap<number, Sides> {
  const found = new Map<number, Sides>();
  const moves = movesByBlock(operations);
  if (moves.size === 0) return found;
  const became = linksIn(operations);
  for (const [old, young] of pairsIn(operations, became, moves)) {
    const lost = missing(old.under, young, (one, other) => became.get(one) === other);
    const gained = missing(young.under, old, (one, other) => became.get(other) === one);
    if (!isElsewhere(lost, gained, [old, young], bears)) continue;
    const touched = [old, young, ...lost, ...gained];
    const under = { before: textOf(lost), after: textOf(gained) };
    for (const move of touched.flatMap(({ block }) => [...(moves.get(block) ?? [])]))
      if (!found.has(move)) found.set(move, under);
  }
  return found;
}

/** What a text stands under that has no counterpart, nor the same words, over or in its other form. */
function missing(
  governors: readonly Governor[],
  other: Governed,
  isCounterpart: (one: Block, other: Block) => boolean,
): readonly Governor[] {
  return governors.filter(
    ({ kind, block }) =>
      !other.under.some(
        (one) =>
          one.kind === kind &&
          (kind === 'quote' || isCounterpart(block, one.block) || said(block) === said(one.block)),
      ) && !(kind === 'lead' && said(other.block).includes(said(block))),
  );
}

function isElsewhere(
  lost: readonly Governor[],
  gained: readonly Governor[],
  texts: readonly Governed[],
  bears: (text: string) => boolean,
): boolean {
  if (lost.length > 0 && gained.length > 0) return true;
  const all = [...lost, ...gained];
  // What a heading itself stands under is the next but one for the texts below it.
  const nearest = texts
    .filter(({ block }) => !isHeadingBlock(block))
    .map(({ under }) => under.findLast(({ kind }) => kind === 'heading'));
  const isForm = all.every(
    (one) =>
      /^(?:item|head)$/u.test(one.kind) || (one.kind === 'heading' && !nearest.includes(one)),
  );
  if (!isForm) return true;
  return all.length > 0 && [...texts, ...all].some(({ block }) => bears(blockText(block)));
}

/** Each text of the old blocks with what it became, where that is known. */
function pairsIn(
  operations: readonly BlockOperation[],
  became: ReadonlyMap<Block, Block>,
  moves: MovesByBlock,
): readonly (readonly [Governed, Governed])[] {
  const [olds, youngs] = (['before', 'after'] as const).map((side) =>
    withReferences(governedIn(rootsOn(side, operations))),
  );
  if (!olds || !youngs) return [];
  const byBlock = new Map(youngs.map((young) => [young.block, young]));
  const paired = olds.map((old) => [old, byBlock.get(became.get(old.block) ?? old.block)] as const);
  const taken = new Set(paired.flatMap(([, young]) => young ?? []));
  const left = youngs.filter((young) => !taken.has(young));
  const places = placesByKey(left, ({ block }) => [said(block)]);
  return paired.flatMap(([old, young]) => {
    const alone = places.get(said(old.block));
    const same = alone?.length === 1 ? left[alone[0] ?? -1] : undefined;
    const found = young ?? same ?? likest(old, left, moves);
    return found ? [[old, found] as const] : [];
  });
}

/** The texts, of which notes stand under the sentences that refer to them. */
function withReferences(texts: readonly Governed[]): readonly Governed[] {
  const sentences = notedSentences(texts.map(({ block }) => block));
  if (sentences.size === 0) return texts;
  return texts.map(({ block, under }) => {
    const references = [...(sentences.get(said(block)) ?? [])].map((value): Governor => {
      return { kind: 'note', block: phrasingBlock('p', {}, [{ type: 'text', value }]) };
    });
    return { block, under: [...under, ...references] };
  });
}

/** The text that is most like another one of the same move. */
function likest(
  old: Governed,
  youngs: readonly Governed[],
  moves: MovesByBlock,
): Governed | undefined {
  const own = moves.get(old.block);
  if (!own) return undefined;
  const candidates = youngs.filter(({ block }) =>
    [...(moves.get(block) ?? [])].some((move) => own.has(move)),
  );
  if (candidates.length > MOST_COMPARED) return undefined;
  const scored = candidates
    .map((young) => ({
      young,
      score: likenessOfWords(blockText(old.block), blockText(young.block)),
    }))
    .filter(({ score }) => score >= ALIKE);
  return scored.toSorted((one, other) => other.score - one.score)[0]?.young;
}

/** The blocks of a text, put together again from what became of them. */
function rootsOn(
  side: 'before' | 'after',
  operations: readonly BlockOperation[],
): readonly Block[] {
  const end = side === 'before' ? 'moved-to' : 'moved-from';
  return operations.flatMap((operation) => (operation.op === end ? [] : blocksOn(side, operation)));
}

type MovesByBlock = ReadonlyMap<Block, ReadonlySet<number>>;

/** The moves that a block, or one that it stands in, is part of. */
function movesByBlock(operations: readonly BlockOperation[]): MovesByBlock {
  const moves = new Map<Block, Set<number>>();
  const mark = (block: Block, move: number): void => {
    moves.set(block, new Set([...(moves.get(block) ?? []), move]));
    for (const child of block.children) mark(child, move);
  };
  const visit = (operation: BlockOperation): void => {
    if (isMove(operation)) {
      const side = operation.op === 'moved-to' ? 'after' : 'before';
      for (const block of blocksOn(side, operation)) mark(block, operation.move);
    }
    for (const inner of innerBlocks(operation)) visit(inner);
  };
  for (const operation of operations) visit(operation);
  return moves;
}

/** Which block each block became, where it is one still. */
function linksIn(operations: readonly BlockOperation[]): ReadonlyMap<Block, Block> {
  const links = new Map<Block, Block>();
  const link = (old: Block, young: Block): void => {
    links.set(old, young);
    if (old.children.length !== young.children.length) return;
    for (const [place, child] of old.children.entries())
      link(child, young.children[place] ?? child);
  };
  const visit = (operation: BlockOperation): void => {
    const kept = 'edit' in operation ? operation.edit : operation;
    if (kept.op === 'same') link(kept.before, kept.after);
    else if (isKept(kept) || kept.op === 'rewritten') links.set(kept.before, kept.after);
    for (const inner of innerBlocks(kept)) visit(inner);
  };
  for (const operation of operations) visit(operation);
  return links;
}

function said(block: Block): string {
  return plain(blockText(block));
}

function textOf(governors: readonly Governor[]): string {
  const [first] = governors;
  return first ? blockText(first.block) : '';
}
