const longest = 160;

/** The beginning of a sentence that is longer than a line or two. */
export function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest).replace(/\s\S*$/u, '')} …`;
}
