import { type OutlinedHeading, wordsOf } from './outline.ts';

/** What is known of a heading of an earlier text: its id is the one that readers had. */
export type Known = Pick<OutlinedHeading, 'level' | 'text' | 'id' | 'below'>;

/** Of headings further apart than this none is the other with new words. */
const reach = 20;

/** More pairs of headings with the same words are not compared: they are taken in their order. */
const mostPairs = 2500;

const none: ReadonlySet<string> = new Set();

/** So much of the words of a heading, or of the text below it, is the same where it is the same heading. */
const alike = 0.5;

/**
 * For each heading the one of an earlier text that it was, by its position; `undefined` where it was none.
 *
 * 1. The same id that an author gave, or else the same words on the same level, or else on any.
 * 2. Of several with the same words those with the most of the text below the same, then those between the same headings, then
 *    in their order.
 * 3. Of what is left: the same level, between the same neighbours, with half of its words or half of the text below the
 *    same, or nothing below both.
 */
export function matchHeadings(
  before: readonly Known[],
  after: readonly OutlinedHeading[],
): (number | undefined)[] {
  const found: (number | undefined)[] = after.map(() => undefined);
  const used = new Set<number>();
  const pairBy = (
    key: (heading: Known) => string | null,
    own: (heading: OutlinedHeading) => string | null = key,
  ) => {
    const open = placesBy(before, (heading, at) => (used.has(at) ? null : key(heading)));
    const waiting = placesBy(after, (heading, at) =>
      found[at] === undefined ? own(heading) : null,
    );
    for (const [name, news] of waiting) {
      for (const [old, young] of pairNamesakes(before, after, open.get(name) ?? [], news)) {
        found[young] = old;
        used.add(old);
      }
    }
  };
  pairBy(
    ({ id }) => id,
    ({ id, isOwn }) => (isOwn ? id : null),
  );
  pairBy(({ level, text }) => `${level} ${text}`);
  pairBy(({ text }) => text);
  pairRenamed(before, after, found, used);
  return found;
}

/** The places of headings by a name of theirs, those without one left out. */
function placesBy<Heading>(
  headings: readonly Heading[],
  nameOf: (heading: Heading, place: number) => string | null,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, heading] of headings.entries()) {
    const name = nameOf(heading, place);
    if (name === null) continue;
    const same = places.get(name);
    if (same) same.push(place);
    else places.set(name, [place]);
  }
  return places;
}

/** Which of some headings of one name became which of those that have it now: the old place and the new one. */
function pairNamesakes(
  before: readonly Known[],
  after: readonly OutlinedHeading[],
  olds: readonly number[],
  news: readonly number[],
): (readonly [number, number])[] {
  const pairs = olds.length * news.length;
  if (pairs <= 1 || pairs > mostPairs) {
    return olds.slice(0, news.length).map((old, at) => [old, news[at] ?? 0] as const);
  }
  const free = { olds: new Set(olds), news: new Set(news) };
  return olds
    .flatMap((old, at) =>
      news.map((young, place) => ({
        pair: [old, young] as const,
        below: shared(before[old]?.below ?? none, after[young]?.below ?? none),
        around: [-1, 1].filter((step) => before[old + step]?.text === after[young + step]?.text)
          .length,
        apart: Math.abs(at - place),
      })),
    )
    .sort((a, b) => b.below - a.below || b.around - a.around || a.apart - b.apart)
    .filter(({ pair: [old, young] }) => {
      if (!free.olds.has(old) || !free.news.has(young)) return false;
      return free.olds.delete(old) && free.news.delete(young);
    })
    .map(({ pair }) => pair);
}

function pairRenamed(
  before: readonly Known[],
  after: readonly OutlinedHeading[],
  found: (number | undefined)[],
  used: Set<number>,
): void {
  after.forEach((heading, index) => {
    if (found[index] !== undefined) return;
    const from = index === 0 ? 0 : (found[index - 1] ?? index - 1) + 1;
    let best: { at: number; likeness: number } | undefined;
    for (let at = Math.max(0, from - reach); at < Math.min(before.length, from + reach); at += 1) {
      const old = before[at];
      if (!old || used.has(at) || old.level !== heading.level) continue;
      const likeness = likenessOf(
        old,
        heading,
        at === from && isSame(found[index + 1], at + 1, before.length),
      );
      if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = { at, likeness };
    }
    if (best) {
      found[index] = best.at;
      used.add(best.at);
    }
  });
}

/** Whether what comes after both is the same too. */
function isSame(next: number | undefined, place: number, end: number): boolean {
  return next === place || (next === undefined && place === end);
}

function likenessOf(before: Known, after: OutlinedHeading, isBetweenSame: boolean): number {
  const isBare = before.below.size === 0 && after.below.size === 0;
  return Math.max(
    shared(new Set(wordsOf(before.text)), new Set(wordsOf(after.text))),
    isBare ? (isBetweenSame ? alike : 0) : shared(before.below, after.below),
  );
}

/** How much of two sets of words is in both. */
function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both / Math.max(1, one.size, other.size);
}
