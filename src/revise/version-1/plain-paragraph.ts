/** Lines of words and of marks that mean nothing in Markdown, each of which begins with a letter. */
const plain =
  /^\p{L}[\p{L}\p{M}\p{N} ,.;:?()'"%§€/–—’”“…\u00A0-]*(?:\n\p{L}[\p{L}\p{M}\p{N} ,.;:?()'"%§€/–—’”“…\u00A0-]*)*\n*$/u;

/** What makes more of such lines: a break by spaces, an address. */
const more = / {2}\n| \n|www\.|https?:\/\//iu;

/**
 * The text of a part of a body that is one paragraph without any markup, white space folded, as the parser of Markdown
 * gives it in far more time; `undefined` for every other part.
 */
export function plainParagraph(part: string): string | undefined {
  if (!plain.test(part) || more.test(part)) return undefined;
  return part.replace(/[ \n]+/gu, ' ').trimEnd();
}
