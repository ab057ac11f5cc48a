/** Where a paragraph, a heading or a table begins after an empty line, at the edge of the text: a list or a quote before it has ended. */
const boundary = /\n[ \t]*\n(?=[\p{L}#|])/gu;

/** What a part of a text can mean for another: blocks that go on over empty lines, definitions and notes. */
const reaches = /```|~~~|^ {0,3}<|\]:|\[\^/mu;

/**
 * Parts of a Markdown body that are read apart as they are read together; the whole where that is not sure.
 *
 * 1. `a\n\nb` is `a` and `b`; `- a\n\n  b\n\nc` is `- a\n\n  b` and `c`.
 * 2. A body with a fence, a line that begins with `<`, a definition or a note is one part.
 */
export function splitBody(body: string): string[] {
  return reaches.test(body) ? [body] : body.split(boundary);
}
