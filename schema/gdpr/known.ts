/** How what a table of the law says is known: the day a text of its source was read for it, `YYYY-MM-DD`, or that it was written from memory. */
export type Known =
  | { readonly read: string; readonly recalled?: never }
  | { readonly recalled: true; readonly read?: never };
