import type { Match } from './matches.ts';

/** What is made of a stretch of both texts, which begins and ends where the match says. */
type Make<Item, Result> = (
  before: readonly Item[],
  after: readonly Item[],
  match: Match,
) => readonly Result[];

/** Both texts in an order that reads as one: what is made of each match, and of what went and came before, between and after them. */
export function interleave<Item, Result>(
  before: readonly Item[],
  after: readonly Item[],
  matches: readonly Match[],
  matched: Make<Item, Result>,
  between: Make<Item, Result>,
): Result[] {
  const make = (by: Make<Item, Result>, match: Match): readonly Result[] => {
    const [old, young] = [match.before, match.after];
    return by(before.slice(old, old + match.olds), after.slice(young, young + match.youngs), match);
  };
  let [oldEnd, youngEnd] = [0, 0];
  const gapUpTo = (old: number, young: number): Match => ({
    before: oldEnd,
    after: youngEnd,
    olds: old - oldEnd,
    youngs: young - youngEnd,
  });
  const results = matches.flatMap((match) => {
    const gap = gapUpTo(match.before, match.after);
    oldEnd = match.before + match.olds;
    youngEnd = match.after + match.youngs;
    return [...make(between, gap), ...make(matched, match)];
  });
  return [...results, ...make(between, gapUpTo(before.length, after.length))];
}
