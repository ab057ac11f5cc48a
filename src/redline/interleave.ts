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
  const results: Result[] = [];
  let [oldEnd, youngEnd] = [0, 0];
  const take = (make: Make<Item, Result>, olds: number, youngs: number): void => {
    const match = { before: oldEnd, after: youngEnd, olds, youngs };
    oldEnd += olds;
    youngEnd += youngs;
    results.push(
      ...make(before.slice(match.before, oldEnd), after.slice(match.after, youngEnd), match),
    );
  };
  for (const match of matches) {
    take(between, match.before - oldEnd, match.after - youngEnd);
    take(matched, match.olds, match.youngs);
  }
  take(between, before.length - oldEnd, after.length - youngEnd);
  return results;
}
