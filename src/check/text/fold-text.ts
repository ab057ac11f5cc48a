/** A text with each run of white space as one space. */
export type FoldedText = {
  readonly text: string;
  /** The offset in the text as it is written of a character of the folded one. */
  readonly offsetOf: (at: number) => number;
};

/** Folds the white space of a text and remembers where its characters stood. */
export function foldText(written: string): FoldedText {
  const pieces: string[] = [];
  /** Where the pieces begin, folded and as written. */
  const folded: number[] = [];
  const offsets: number[] = [];
  let length = 0;
  for (const { 0: piece, index } of written.matchAll(/\S+|\s+/gu)) {
    const kept = /\s/u.test(piece[0] ?? '') ? ' ' : piece;
    pieces.push(kept);
    folded.push(length);
    offsets.push(index);
    length += kept.length;
  }
  return {
    text: pieces.join(''),
    offsetOf(at) {
      const piece = lastAtMost(folded, at);
      return (offsets[piece] ?? 0) + at - (folded[piece] ?? 0);
    },
  };
}

/** The place of the last number in a rising list that is not above `most`; 0 where there is none. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let [low, high] = [0, Math.max(0, numbers.length - 1)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
