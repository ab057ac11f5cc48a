import type { Link } from './link.ts';

/**
 * The operations on two texts in an order that reads as one: at each place first what went, then what came.
 *
 * `gone` and `come` say of each old and new place what becomes of it unless a link of `kept` covers it. What went and came
 * between two links may be joined; else it stands as it is.
 */
export function interleave<Operation>(
  gone: readonly Operation[],
  come: readonly Operation[],
  kept: readonly Link[],
  stay: (link: Link) => readonly Operation[],
  join = (went: readonly Operation[], came: readonly Operation[]): readonly Operation[] => [
    ...went,
    ...came,
  ],
): Operation[] {
  const operations: Operation[] = [];
  let oldEnd = 0;
  let youngEnd = 0;
  for (const link of kept) {
    const came = come.slice(youngEnd, link.after);
    operations.push(...join(gone.slice(oldEnd, link.before), came), ...stay(link));
    oldEnd = link.before + link.olds;
    youngEnd = link.after + link.youngs;
  }
  operations.push(...join(gone.slice(oldEnd), come.slice(youngEnd)));
  return operations;
}
