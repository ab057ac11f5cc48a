import { isTimeUnit } from './number-words.ts';
import type { Sides } from './sides.ts';

/** The number of a clause, or of one whose bracket stands before the change. */
export const clauseNumber =
  /^\s*(?:§\s?\d+|\d+\s?§|\(?(?:\d+(?:\.\d+)*|[ivxl]+|[a-zåäö])[.)]*)(?=[\s:]|$)[.:]?\s*/iu;

/** The number of a heading before its words: `3. Rights`, and not `3. luokan` nor `12 months`. */
const headingNumber =
  /^\s*(?:§\s?\d+[.:]?|(?:\d+(?:\.\d+)*|[IVX]+)[.)]|\d+(?:\.\d+)+)\s+(?=\p{Lu})/u;

/** `3.`, `2.1`, `IV)`, `§ 5`, or nothing on one side. */
export function isRunningNumber({ before, after }: Sides): boolean {
  if (before + after === '') return false;
  return [before, after].every((text) =>
    /^\s*(?:§\s*)?(?:(?:\d+|[IVXLC]+)(?:[.:]\d+)*)?[.:)]?\s*$/u.test(text),
  );
}

/** Whether a heading begins with no count of something: `3 Data`, `3. Data`, and not `3 months of data`. */
export function countsNothing(heading: string): boolean {
  const [, next] = /^\s*(?:§\s*)?(?:\d+(?:[.:]\d+)*|[IVXLC]+)\s+(\p{L}+)/u.exec(heading) ?? [];
  return next === undefined || (/^\p{Lu}/u.test(next) && !isTimeUnit(next.toLowerCase()));
}

/** The words of a change that begins a clause in both texts, or in the one that has it. */
export function withoutClauseNumbers(sides: Sides): Sides {
  const isNumbered = [sides.before, sides.after].every(
    (text) => text === '' || clauseNumber.test(text),
  );
  if (!isNumbered) return sides;
  return { before: withoutNumber(sides.before), after: withoutNumber(sides.after) };
}

/** The words of headings that both have a number, without it. */
export function withoutHeadingNumbers(sides: Sides): Sides {
  const { before, after } = sides;
  if (![before, after].every((text) => headingNumber.test(text))) return sides;
  return { before: before.replace(headingNumber, ''), after: after.replace(headingNumber, '') };
}

export function withoutNumber(text: string): string {
  return text.replace(clauseNumber, '');
}
