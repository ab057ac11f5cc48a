/** A word or a mark as it is written; that of all sentences is one, so that lists look the same strings up. */
type WrittenWord = {
  /** In lower case. */
  readonly word: string;
  readonly written: string;
  readonly isMark: boolean;
  /** Its first letters, by which phrases are found. */
  readonly head: string;
  /** What a phrase that cannot do without such a word looks for: the word, how it begins and how it ends. */
  readonly keys: readonly string[];
};

/** A word or a mark of a sentence; `start` and `end` are its offsets. */
export type Token = WrittenWord & { readonly start: number; readonly end: number };

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
  const once = sentence.includes('(')
    ? sentence.replace(again, (number) => ' '.repeat(number.length))
    : sentence;
  const tokens: Token[] = [];
  for (const { 0: piece, index } of once.matchAll(pieces)) {
    const { word, written, isMark, head, keys } = wordOf(piece);
    tokens.push({ word, written, isMark, head, keys, start: index, end: index + piece.length });
  }
  return tokens;
}

/** So many words are remembered. */
const mostWords = 20_000;
const known = new Map<string, WrittenWord>();

function wordOf(piece: string): WrittenWord {
  const before = known.get(piece);
  if (before) return before;
  if (known.size >= mostWords) known.clear();
  const lower = piece.toLowerCase().replace('’', "'");
  const word = lower.endsWith("'s") ? lower.slice(0, -2) : lower;
  const head = word.slice(0, headLength);
  const keys = [word, startKey(head), endKey(word.slice(-headLength))];
  const made = { word, written: piece, isMark: marks.has(piece), head, keys };
  known.set(piece, made);
  return made;
}

/** What words that begin so have in common, and words that end so. */
export const startKey = (head: string) => `${head}*`;
export const endKey = (tail: string) => `*${tail}`;

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
