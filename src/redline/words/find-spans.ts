import { noteOf } from '../text/footnotes.ts';
import { keepsSpace } from '../text/tree.ts';
import { isElement, isSolid, isWord, itemsOf, type SolidItem } from './items.ts';
import { endOf, type Match, matchItems } from './match-items.ts';

/** An element and the words on the other side are one when at least this share of both is the same. */
const ALIKE = 0.4;

/** A word, and the place of the item that it is or stands in. */
interface Placed {
  readonly item: SolidItem;
  readonly at: number;
}

/** Places on both sides, with the number of words that they share. */
interface Span extends Required<Match> {
  readonly shared: number;
}

/**
 * The elements between two matches whose words the other text has in another form, as matches of one element with the items
 * that hold its words.
 *
 * 1. `it will be sent`, `it <b>will now be sent</b>`: `will be sent` and the element.
 * 2. `<b>will be</b> sent`, `<b>will</b> be sent`: the element and `<b>will</b> be`.
 * 3. `<b>a b</b> <i>c d</i>`, `<b>a</b> <i>b c d</i>`: neither side is one element, so none.
 */
export function findSpans(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
  previous: Match,
  next: Match,
): readonly Match[] {
  const old = before.slice(previous.before + 1, next.before);
  const young = after.slice(previous.after + 1, next.after);
  if (old.length === 0 || young.length === 0 || ![...old, ...young].some(isElement)) return [];
  return joinedMatches(old, young)
    .filter((span) => isOneElement(span, old, young) && isAlike(span, old, young))
    .map(({ before, after, olds, youngs }) => ({
      before: before + previous.before + 1,
      after: after + previous.after + 1,
      olds,
      youngs,
    }));
}

/** The matches of the words within items; those that share an item are one. */
function joinedMatches(before: readonly SolidItem[], after: readonly SolidItem[]): readonly Span[] {
  const [old, young] = [placedWords(before), placedWords(after)];
  const spans: Span[] = [];
  const matches = matchItems(
    old.map(({ item }) => item),
    young.map(({ item }) => item),
  );
  for (const match of matches ?? []) {
    const [from, to] = [old[match.before], young[match.after]];
    if (from === undefined || to === undefined) continue;
    const last = spans.at(-1);
    const isJoined =
      last !== undefined && (endOf(last, 'before') > from.at || endOf(last, 'after') > to.at);
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

function isOneElement(
  { before, after, olds, youngs }: Span,
  old: readonly SolidItem[],
  young: readonly SolidItem[],
): boolean {
  return [olds === 1 && old[before], youngs === 1 && young[after]].some(
    (one) => one && isElement(one),
  );
}

function isAlike(
  { before, after, olds, youngs, shared }: Span,
  old: readonly SolidItem[],
  young: readonly SolidItem[],
): boolean {
  const all = [...old.slice(before, before + olds), ...young.slice(after, after + youngs)];
  return shared > 0 && 2 * shared >= ALIKE * all.flatMap(wordsWithin).filter(isWord).length;
}

function placedWords(items: readonly SolidItem[]): readonly Placed[] {
  return items.flatMap((item, at) => wordsWithin(item).map((inner) => ({ item: inner, at })));
}

/** An item, or what stands in it. */
function wordsWithin(item: SolidItem): readonly SolidItem[] {
  if (!isElement(item) || noteOf(item.element) !== null) return [item];
  const { element } = item;
  const inner = itemsOf(element.children, keepsSpace(element)).filter(isSolid);
  return inner.length === 0 ? [item] : inner.flatMap(wordsWithin);
}
