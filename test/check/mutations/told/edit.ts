/** What an edit of a text must lead to: a finding about reading it, what the lack of its fact leads to, or one of these rules. */
export type Wanted = 'reading' | 'lack' | readonly string[];

/** A text with one cell, row, column, item or line spoilt. */
export type Edit = {
  /** How it is spoilt, and the words of it. */
  readonly how: string;
  /** The line of the body. */
  readonly line: number;
  readonly lines: readonly string[];
  readonly wanted: Wanted;
};

/** The lines with others instead of `count` of them from `from` on. */
export function withLines(
  lines: readonly string[],
  from: number,
  count: number,
  others: readonly string[] = [],
): string[] {
  return [...lines.slice(0, from), ...others, ...lines.slice(from + count)];
}
