import { blocksOn } from '../inner-operations.ts';
import { addressesIn } from '../text/addresses.ts';
import { inlineText } from '../text/plain-text.ts';
import { type Block, type Inline, isHeading } from '../text/tree.ts';
import type { WordClass, WordJudge } from './judge-words.ts';
import type { ChangeOperation, NumberedChange } from './number-changes.ts';
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
 * 2. `3. Data` to `4. Data` in a heading: structure, as any other running number of a heading.
 * 3. A link whose address alone changed: spelling where both lead to the same page, value when it is an e-mail address or a
 *    phone number, for those are how a right is exercised, else wording. A link laid on words that stay: spelling; one
 *    taken off them: wording.
 */
export function classifyChange(change: NumberedChange, judge: WordJudge): readonly ChangeClass[] {
  const { operation } = change;
  if (change.beginsHeading && isRunningNumber(sidesOf(operation))) return ['structure'];
  const classes = new Set<ChangeClass>(classesOfForm(operation));
  const { before, after } = sidesOf(operation);
  const isTwofold = /^(?:rewritten|change)$/u.test(operation.op);
  const isWorded = classes.size === 0 || (isTwofold && before !== after);
  if (isWorded) {
    const words = { before, after, ...surroundingsOf(change) };
    for (const name of judge.judge(words)) classes.add(name);
  }
  return CHANGE_CLASSES.filter((name) => classes.has(name));
}

type Surroundings = { readonly around: Sides; readonly inHeading: boolean };

/** One for all changes of a paragraph, so that a long one is not read anew for each. */
const known = new WeakMap<ChangeOperation, Surroundings>();

/** The paragraph or heading around a change: what it stands in, or itself where it is a whole block. */
function surroundingsOf({ operation, holder }: NumberedChange): Surroundings {
  const whole = holder ?? operation;
  const before = known.get(whole);
  if (before) return before;
  const found = { around: sidesOf(whole), inHeading: isOfHeading(whole) };
  known.set(whole, found);
  return found;
}

function isOfHeading(operation: ChangeOperation): boolean {
  if (operation.op === 'change' || isOfSection(operation)) return false;
  const blocks = [...blocksOn('before', operation), ...blocksOn('after', operation)];
  return blocks.every(isHeading);
}

/** `3.`, `2.1`, `IV)`, `§ 5`, or nothing on one side. */
function isRunningNumber({ before, after }: Sides): boolean {
  return [before, after].every((text) =>
    /^\s*(?:§\s*)?(?:(?:\d+|[IVXLC]+)(?:[.:]\d+)*)?[.:)]?\s*$/u.test(text),
  );
}

function classesOfForm(operation: ChangeOperation): ChangeClass[] {
  switch (operation.op) {
    case 'moved-from':
    case 'moved-to':
      return [operation.as === 'moved' ? 'moved' : 'structure'];
    case 'rewritten': {
      const [old, young] = [phrasingIn(operation.before), phrasingIn(operation.after)];
      return leadsElsewhere(old, young) ? [linkClass(old, young)] : [];
    }
    case 'change':
      if (operation.mark === 'link') return [linkClass(operation.deleted, operation.inserted)];
      if (leadsElsewhere(operation.deleted, operation.inserted))
        return [linkClass(operation.deleted, operation.inserted)];
      return operation.mark === 'format' ? ['format'] : [];
    default:
      return [];
  }
}

function phrasingIn({ content }: Block): readonly Inline[] {
  return content.kind === 'phrasing' ? content.nodes : content.children.flatMap(phrasingIn);
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

/** What an address leads to, however it is written. */
function pageOf(address: string): string {
  return address
    .replace(/^http:\/\//u, 'https://')
    .replace(
      /^(https:\/\/)(?:www\.)?([^/?#]*)/u,
      (_, scheme: string, host: string) => scheme + host.toLowerCase(),
    )
    .replace(/\/(?:index\.html?)?(?=$|[?#])/u, '');
}
