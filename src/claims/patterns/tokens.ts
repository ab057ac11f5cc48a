/** A word or a mark of a sentence, in lower case; `start` and `end` are its offsets. */
export type Token = {
  readonly word: string;
  /** The same as it is written. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly isMark: boolean;
  /** Its first letters, by which phrases are found. */
  readonly head: string;
};

/** So many letters are a head. */
export const headLength = 3;

const pieces = /[\p{L}\p{N}@€$]+(?:['’.@_][\p{L}\p{N}@]+|:\p{Ll}+)*|[,;:()?!–—"“”/%]/gu;
/** A number that is told in words before it. */
const again = /(?<=[a-zåäöüß] )\(\d{1,3}\)(?= )/giu;
const marks = new Set(',;:()?!–—"“”/%');

/**
 * The words and marks of a sentence.
 *
 * 1. `third-party` and `EU-maihin` are two words each; `don’t`, `a.b@c.fi` and `13(1)` hold together as words or marks.
 * 2. So do `EU:n` and `Oy:lle`.
 * 3. A number is told once: `seven (7) years` are two words.
 * 4. The ending of a genitive is left out: `controller’s` is `controller`.
 */
export function tokensOf(sentence: string): Token[] {
  const once = sentence.replace(again, (number) => ' '.repeat(number.length));
  return [...once.matchAll(pieces)].map(({ 0: piece, index }) => {
    const lower = piece.toLowerCase().replace('’', "'");
    const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
    return {
      written: piece,
      word,
      start: index,
      end: index + piece.length,
      isMark: marks.has(piece),
      head: word.slice(0, headLength),
    };
  });
}

/** The place of the first token that `holds` of, as it does of all behind; their number where it holds of none. */
export function firstToken(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token && holds(token)) high = middle;
    else low = middle + 1;
  }
  return low;
}
