import { heaviestOrder } from '../heaviest-order.ts';
import { noteOf } from '../text/footnotes.ts';
import { inlineText, sharedWords } from '../text/plain-text.ts';
import { type InlineElement, signatureOf } from '../text/tree.ts';
import { findSpans } from './find-spans.ts';
import type { SolidItem } from './items.ts';
import { endOf, type Match } from './match-items.ts';

/** Two elements share their tags when at least this share of their words is the same. */
const ALIKE = 0.4;
/** More elements than this in one gap are not paired: the search is quadratic in them. */
const MOST_ELEMENTS = 24;

/**
 * Pairs elements that differ, inside the gaps between equal items: those with similar words, on the other side in an element or
 * not (find-spans.ts), then those of one tag and attributes with similar words (their difference is then shown within), and
 * those with the same text (a link whose address alone changed, bold that became italic).
 *
 * 1. `<a href=x>our list</a>` and `<a href=x>our full list</a>`: paired, `full` is marked inside.
 * 2. `<a href=x>list</a>` and `<a href=y>list</a>`: paired, a changed link.
 * 3. `<a href=x>list</a>` and `<a href=y>page</a>`: not paired, one link deleted and one inserted.
 *
 * The pairs keep their order; among orders, the most alike in sum wins.
 */
export function pairElements(
  before: readonly SolidItem[],
  after: readonly SolidItem[],
  matches: readonly Match[],
): readonly Match[] {
  const paired: Match[] = [];
  let previous: Match = { before: -1, after: -1 };
  for (const next of [...matches, { before: before.length, after: after.length }]) {
    for (const span of [...findSpans(before, after, previous, next), next]) {
      const old = elementsIn(before, endOf(previous, 'before'), span.before);
      const young = elementsIn(after, endOf(previous, 'after'), span.after);
      paired.push(...bestPairs(old, young), span);
      previous = span;
    }
  }
  return paired.slice(0, -1);
}

interface Placed {
  readonly at: number;
  readonly element: InlineElement;
}

function elementsIn(items: readonly SolidItem[], start: number, end: number): Placed[] {
  const placed: Placed[] = [];
  for (let at = start; at < end; at += 1) {
    const item = items[at];
    if (item?.kind === 'element') placed.push({ at, element: item.element });
  }
  return placed;
}

function bestPairs(before: readonly Placed[], after: readonly Placed[]): Match[] {
  if (before.length > MOST_ELEMENTS || after.length > MOST_ELEMENTS) return [];
  const pairs = before.flatMap((old) =>
    after.map((young) => ({
      before: old.at,
      after: young.at,
      weight: likeness(old.element, young.element),
    })),
  );
  return heaviestOrder(pairs.filter(({ weight }) => weight > 0));
}

function likeness(before: InlineElement, after: InlineElement): number {
  if (noteOf(before) !== null && noteOf(after) !== null) return 1;
  const [old, young] = [inlineText([before]), inlineText([after])];
  if (old.trim() !== '' && old === young) return 1;
  return sharesTags(before, after) ? sharedWords(old, young) : 0;
}

/** Whether a paired element is compared inside rather than printed whole twice. */
export function sharesTags(before: InlineElement, after: InlineElement): boolean {
  if (signatureOf(before) !== signatureOf(after)) return false;
  if (before.children.length === 0 || after.children.length === 0) return false;
  return sharedWords(inlineText([before]), inlineText([after])) >= ALIKE;
}
