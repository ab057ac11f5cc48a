import { type OutlinedHeading, wordsOf } from './outline.ts';

/** What is known of a heading of an earlier text: its id is the one that readers had. */
export type Known = Pick<OutlinedHeading, 'level' | 'text' | 'id' | 'below'>;

/** Of headings further apart than this none is the other with new words. */
const reach = 20;

/** So much of the words of a heading, or of the text below it, is the same where it is the same heading. */
const alike = 0.5;

/**
 * For each heading the one of an earlier text that it was, by its position; `undefined` where it was none.
 *
 * 1. The same id that an author gave, or else the same words on the same level, or else on any.
 * 2. Of what is left: the same level, between the same neighbours, with half of its words or half of the text below the
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
    const open = new Map<string, number[]>();
    before.forEach((heading, index) => {
      const name = key(heading);
      if (name === null || used.has(index)) return;
      const same = open.get(name);
      if (same) same.push(index);
      else open.set(name, [index]);
    });
    after.forEach((heading, index) => {
      const name = found[index] === undefined ? own(heading) : null;
      const match = name === null ? undefined : open.get(name)?.shift();
      if (match === undefined) return;
      found[index] = match;
      used.add(match);
    });
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
