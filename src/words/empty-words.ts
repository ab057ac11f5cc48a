/**
 * Words that tell nothing by themselves: a text of nothing but them, with one of `heads`, is empty. Each is a word as phrases have
 * it: `program*` begins so, `*lag` ends so.
 */
export type EmptyWords = {
  readonly heads: readonly string[];
  readonly around: readonly string[];
};
