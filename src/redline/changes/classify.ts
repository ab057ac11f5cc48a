import type { InlineOperation } from '../edit-script.ts';
import { blocksOn, innerWords } from '../inner-operations.ts';
import { addressesIn } from '../text/addresses.ts';
import { inlineText } from '../text/plain-text.ts';
import { type Block, type Inline, isClause, isHeading, phrasingIn } from '../text/tree.ts';
import {
  countsNothing,
  isRunningNumber,
  withoutClauseNumbers,
  withoutHeadingNumbers,
  withoutNumber,
} from './clause-numbers.ts';
import type { WordClass, WordJudge } from './judge-words.ts';
import { hasSameLinks, isRetargeted, pageOf } from './links.ts';
import type { Change, ChangeOperation } from './number-changes.ts';
import { LINE_END } from './plain-words.ts';
import { saidSides } from './said-sides.ts';
import { isOfSection, type Sides, sidesOf } from './sides.ts';

/** What a change touches, the weightiest first. Facts (`data`) are compared apart, in compare-facts.ts. */
export const CHANGE_CLASSES = [
  'data',
  'value',
  'modality',
  'substance',
  'wording',
  'moved',
  'structure',
  'spelling',
  'date',
  'format',
  'typography',
] as const satisfies readonly ('data' | 'moved' | 'structure' | 'format' | WordClass)[];

export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/**
 * The classes of one change, the weightiest first, by the words that differ and never by a score of likeness:
 * one added `not` leaves a text 0.999 alike. What the words of a change do is for `wordJudge`.
 *
 * 1. `"list"` to `”list”`, or another case of letters: typography. Bold added: format.
 * 2. `3. Data` to `4. Data` in a heading: structure, as any other running number of a heading, and of a clause: `(b)` to
 *    `(c)`, and of a reference that follows it: see renumbered.ts. Words that changed with it are judged without it.
 * 3. A word that is struck through now, or a title of a link that says another thing: what the words do that came or went.
 * 4. A link whose address alone changed: spelling where both lead to the same page, value when it is an e-mail address or a
 *    phone number, for those are how a right is exercised, else wording. A link laid on words that stay: spelling; one
 *    taken off them: wording.
 * 5. A heading, or head of a table, that came or went whole (`isLabel`): wording, for what stands below it is read otherwise.
 */
export function classifyChange(
  change: Change,
  judge: WordJudge,
  isLabel = false,
): readonly ChangeClass[] {
  const { operation } = change;
  const written = sidesOf(operation);
  const begun = begunBy(change);
  if (begun !== null && isRunningNumber(written) && isNumberOnly(change)) return ['structure'];
  const { before, after } = unnumbered(begun, operation, written);
  const isRenumbered = before !== written.before || after !== written.after;
  if (isRenumbered && before === after) return ['structure'];
  const classes = new Set<ChangeClass>(classesOfForm(change));
  const isTwofold = /^(?:rewritten|change)$/u.test(operation.op);
  const isWorded = classes.size === 0 || (isTwofold && before !== after);
  if (isWorded) {
    const words = { before, after, ...surroundingsOf(change) };
    for (const name of judge.judge(words)) classes.add(name);
    if (isLabel) {
      const isNamed = judge
        .judge({ ...words, inHeading: false })
        .some((name) => name !== 'spelling');
      if (classes.delete('substance') || isNamed) classes.add('wording');
    }
  }
  const said = saidSides(operation);
  if (said) {
    const words = { ...said, around: said, inHeading: surroundingsOf(change).inHeading };
    for (const name of judge.judge(words)) classes.add(name);
  }
  return CHANGE_CLASSES.filter((name) => classes.has(name));
}

/** Whether a change begins a numbered clause or a heading on both sides: its number may have become another. */
export function isOfClause(change: Change): boolean {
  return begunBy(change) !== null;
}

function isNumberOnly({ holder }: Change): boolean {
  if (!holder || !isOfHeading(holder)) return true;
  const { before, after } = sidesOfWords(innerWords(holder));
  return countsNothing(before) && countsNothing(after);
}

function unnumbered(
  begun: 'heading' | 'clause' | null,
  operation: ChangeOperation,
  written: Sides,
): Sides {
  if (begun === 'clause') return withoutClauseNumbers(written);
  if (begun === 'heading' || isOfHeading(operation)) return withoutHeadingNumbers(written);
  return wholeWithout(operation, written);
}

/** What a change is the first words of, where a running number may stand before them. */
function begunBy({ operation, holder }: Change): 'heading' | 'clause' | null {
  const edit = holder && 'edit' in holder ? holder.edit : holder;
  if (edit?.op !== 'changed' || firstChange(edit.operations) !== operation) return null;
  if (isHeading(edit.after)) return 'heading';
  const { before, after } = sidesOf(operation);
  // A number of a text that was or became no clause is a number.
  const isOf = (clause: Block, words: string) => isClause(clause) || words === '';
  return isOf(edit.before, before) && isOf(edit.after, after) ? 'clause' : null;
}

/** The change that words begin with, if any; a bracket or a section sign stands before the number itself. */
function firstChange(operations: readonly InlineOperation[]): InlineOperation | undefined {
  const first = operations.find(
    (one) => one.op !== 'keep' || !/^[\s(§]*$/u.test(inlineText(one.nodes)),
  );
  return first?.op === 'inside' ? firstChange(first.operations) : first;
}

type Surroundings = { readonly around: Sides; readonly inHeading: boolean };

/** One for all changes of a paragraph, so that a long one is not read anew for each. */
const known = new WeakMap<ChangeOperation, Surroundings>();

/** The paragraph or heading around a change: what it stands in, or itself where it is a whole block. */
function surroundingsOf({ operation, holder }: Change): Surroundings {
  const whole = holder ?? operation;
  const before = known.get(whole);
  if (before) return before;
  const inHeading = isOfHeading(whole);
  const texts = holder ? sidesOfWords(innerWords(holder)) : sidesOf(operation);
  const around = inHeading ? withoutHeadingNumbers(texts) : texts;
  const found = { around, inHeading };
  known.set(whole, found);
  return found;
}

/** Both texts of a block by what became of its words: of one that moved, the block itself stands in its new form on both sides. */
function sidesOfWords(operations: readonly InlineOperation[]): Sides {
  return { before: wordsOn('before', operations), after: wordsOn('after', operations) };
}

function wordsOn(side: 'before' | 'after', operations: readonly InlineOperation[]): string {
  return operations
    .map((operation) => {
      if (operation.op === 'seam') return ' ';
      if (operation.op === 'keep') return spokenText(operation.nodes);
      if (operation.op === 'inside') return wordsOn(side, operation.operations);
      if (operation.operations) return wordsOn(side, operation.operations);
      return spokenText(side === 'before' ? operation.deleted : operation.inserted);
    })
    .join('');
}

/** Text in which a hard line break is a mark, for a sentence may end at it. */
function spokenText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === 'element' && node.tag === 'br' ? ` ${LINE_END} ` : inlineText([node]),
    )
    .join('');
}

function isOfHeading(operation: ChangeOperation): boolean {
  return wholeBlocks(operation)?.every(isHeading) ?? false;
}

/** The blocks of both texts that an operation is on, where it is on whole ones outside a section's own. */
function wholeBlocks(operation: ChangeOperation): readonly Block[] | undefined {
  const sides = blocksOfBoth(operation);
  return sides && [...sides.before, ...sides.after];
}

function blocksOfBoth(
  operation: ChangeOperation,
): Readonly<Record<'before' | 'after', readonly Block[]>> | undefined {
  if (operation.op === 'change' || isOfSection(operation)) return undefined;
  return { before: blocksOn('before', operation), after: blocksOn('after', operation) };
}

/** The words of whole clauses; of other blocks the whole text. */
function wholeWithout(operation: ChangeOperation, sides: Sides): Sides {
  const blocks = blocksOfBoth(operation);
  const words = (side: 'before' | 'after') =>
    blocks?.[side].every(isClause) ? withoutNumber(sides[side]) : sides[side];
  return { before: words('before'), after: words('after') };
}

function classesOfForm({ operation, holder }: Change): ChangeClass[] {
  switch (operation.op) {
    case 'moved-from':
      return [operation.as === 'moved' ? 'moved' : 'structure'];
    case 'moved-to': {
      const isTicked = boxesIn(operation.before) !== boxesIn(operation.whole);
      const form = operation.as === 'moved' ? 'moved' : 'structure';
      return isTicked ? [form, 'wording'] : [form];
    }
    case 'rewritten': {
      const old = phrasingIn(operation.before).flat();
      const young = phrasingIn(operation.after).flat();
      return leadsElsewhere(old, young) ? [linkClass(old, young)] : [];
    }
    case 'change':
      if ([...operation.deleted, ...operation.inserted].some(saysMore)) return ['wording'];
      if (operation.mark === 'link') return [linkClass(operation.deleted, operation.inserted)];
      if (leadsElsewhere(operation.deleted, operation.inserted) && !hasSameLinks(holder))
        return [linkClass(operation.deleted, operation.inserted)];
      if (isRetargeted(operation, holder)) return ['wording'];
      return operation.mark === 'format' ? ['format'] : [];
    default:
      return [];
  }
}

/** The boxes of tasks, ticked or not, in order. */
function boxesIn(block: Block): string {
  const boxes = (nodes: readonly Inline[]): string =>
    nodes
      .map((node) => {
        if (node.type === 'text') return '';
        const own = node.tag === 'input' ? `${'checked' in node.attributes} ` : '';
        return own + boxes(node.children);
      })
      .join('');
  return boxes(phrasingIn(block).flat());
}

/** A box that is ticked or not, and raised or lowered digits: their look is what they say. */
function saysMore(node: Inline): boolean {
  if (node.type === 'text') return false;
  return /^(?:input|sub|sup)$/u.test(node.tag) || node.children.some(saysMore);
}

/** Whether words were replaced and what they lead to with them. */
function leadsElsewhere(deleted: readonly Inline[], inserted: readonly Inline[]): boolean {
  const isReplaced = deleted.length > 0 && inserted.length > 0;
  return isReplaced && String(addressesIn(deleted)) !== String(addressesIn(inserted));
}

function linkClass(deleted: readonly Inline[], inserted: readonly Inline[]): ChangeClass {
  const old = addressesIn(deleted);
  const young = addressesIn(inserted);
  if (old.length === 0 && isLinkOnly(inlineText(deleted), young)) return 'spelling';
  if ([...old, ...young].some((address) => /^(?:mailto|tel):/u.test(address))) return 'value';
  return old.map(pageOf).join() === young.map(pageOf).join() ? 'spelling' : 'wording';
}

/** Whether links to pages, or to the very address that is written, were laid on words that stay. */
function isLinkOnly(text: string, addresses: readonly string[]): boolean {
  return (
    text !== '' &&
    addresses.every((address) => {
      const [, contact] = /^(?:mailto|tel):([^?]*)$/u.exec(address) ?? [];
      return contact === undefined ? !/^(?:mailto|tel):/u.test(address) : text.includes(contact);
    })
  );
}
