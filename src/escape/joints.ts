const longWord = /[^\s<]{20,}/gu;
/** Behind a hyphen a line ends by itself, but not before a figure. */
const joint = /(?<=[/_=?])(?=[^/\s])|(?<=-)(?=\p{N})|(?=[.@][\p{L}\p{N}])/u;

/**
 * A text in the parts after each of which a line may end: long words, such as addresses, at their joints. Where no style sheet breaks
 * them they are wider than a phone.
 *
 * `See https://www.example.com/a_b.` gives `See https://`, `www`, `.example`, `.com/`, `a_`, `b.`.
 */
export function partsAtJoints(text: string): string[] {
  const parts: string[] = [];
  let before = '';
  let start = 0;
  for (const { 0: word, index } of text.matchAll(longWord)) {
    const [first = '', ...rest] = word.split(joint);
    before += text.slice(start, index) + first;
    for (const part of rest) {
      parts.push(before);
      before = part;
    }
    start = index + word.length;
  }
  return [...parts, before + text.slice(start)];
}
