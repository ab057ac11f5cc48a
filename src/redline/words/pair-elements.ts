import { interleave } from '../interleave.ts';
import type { Match } from '../matches.ts';
import { noteOf } from '../text/footnotes.ts';
import { inlineText } from '../text/plain-text.ts';
import { type InlineElement, keepsSpace, signatureOf } from '../text/tree.ts';
import {
  countWords,
  isElementItem,
  isSolid,
  isWord,
  itemKey,
  itemsOf,
  type SolidItem,
} from './items.ts';
import { matchKeys } from './match-items.ts';

/** An element and the words on the other side are one when at least this share of both is the same. */
const ALIKE = 0.33;

/** A word, and the place of the item that it is or stands in. */
interface Placed {
  readonly item: SolidItem;
  readonly at: number;
}

/** Places on both sides, with the number of words that they share. */
interface Span extends Match {
  readonly shared: number;
}

/**
 * Pairs elements that differ, inside the gaps between equal items, with what holds their words in the other text: an element,
 * or several items. Words are matched as if no element were there, and matches that share an item are one.
 *
 * 1. `<a href=x>our list</a>` and `<a href=x>our full list</a>`: paired, `full` is marked inside.
 * 2. `<a href=x>list</a>` and `<a href=y>list</a>`: paired, a changed link; with `page` in the second, one deleted and one inserted.
 * 3. `it will be sent`, `it <b>will now be sent</b>`: the element is paired with `will be sent`.
 * 4. `<b>will be</b> sent`, `<b>will</b> be sent`: the element with `<b>will</b> be`.
 * 5. `<b>a b</b> <i>c d</i>`, `<b>a</b> <i>b c d</i>`: neither side is one element, so no pair.
 */
export function pairElements(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
  matches: readonly Match[],
): readonly Match[] {
  return interleave(
    before,
    after,
    matches,
    (_old, _young, match) => [match],
    (old, young, gap) =>
      pairsIn(old, young).map((pair) => ({
        ...pair,
        before: gap.before + pair.before,
        after: gap.after + pair.after,
      })),
  );
}

function pairsIn(before: readonly SolidItem[], after: readonly SolidItem[]): readonly Match[] {
  if (before.length * after.length === 0 || ![...before, ...after].some(isElementItem)) return [];
  return joinedMatches(before, after).filter((span) =>
    isPair(
      before.slice(span.before, span.before + span.olds),
      after.slice(span.after, span.after + span.youngs),
      span.shared,
    ),
  );
}

function joinedMatches(before: readonly SolidItem[], after: readonly SolidItem[]): readonly Span[] {
  const [old, young] = [placedWords(before), placedWords(after)];
  const spans: Span[] = [];
  const keyOf = ({ item }: Placed): string => itemKey(item);
  const matches = matchKeys(old.map(keyOf), young.map(keyOf));
  for (const match of matches ?? []) {
    const [from, to] = [old[match.before], young[match.after]];
    if (from === undefined || to === undefined) continue;
    const last = spans.at(-1);
    const isJoined =
      last !== undefined && (last.before + last.olds > from.at || last.after + last.youngs > to.at);
    if (isJoined) spans.pop();
    const span = isJoined ? last : { before: from.at, after: to.at, shared: 0 };
    spans.push({
      ...span,
      olds: from.at - span.before + 1,
      youngs: to.at - span.after + 1,
      shared: span.shared + Number(isWord(from.item)),
    });
  }
  return spans;
}

function isPair(old: readonly SolidItem[], young: readonly SolidItem[], shared: number): boolean {
  const all = [...old, ...young];
  const isOne = [old, young].some((items) => items.length === 1 && items.every(isElementItem));
  // No element reaches over the end of a paragraph.
  if (!isOne || all.some(({ kind }) => kind === 'seam')) return false;
  return shared > 0 && 2 * shared >= ALIKE * countWords(all.flatMap(wordsWithin));
}

function placedWords(items: readonly SolidItem[]): readonly Placed[] {
  return items.flatMap((item, at) => wordsWithin(item).map((inner) => ({ item: inner, at })));
}

/** An item, or what stands in it; a picture says its alternative text, and all references to notes the same. */
function wordsWithin(item: SolidItem): readonly SolidItem[] {
  if (!isElementItem(item)) return [item];
  const { element } = item;
  if (noteOf(element) !== null) return [{ kind: 'word', text: NOTE }];
  const { children, tag } = element;
  const inner =
    tag === 'img' ? [{ type: 'text', value: inlineText([element]) } as const] : children;
  return itemsOf(inner, keepsSpace(element)).filter(isSolid).flatMap(wordsWithin);
}

const NOTE = '<note>';

/** Whether a paired element is compared inside rather than printed whole twice. */
export function sharesTags(before: InlineElement, after: InlineElement): boolean {
  const isFilled = before.children.length > 0 && after.children.length > 0;
  return isFilled && signatureOf(before) === signatureOf(after);
}
