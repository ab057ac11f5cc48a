/** A word with a slip of the keyboard: the third letter is gone; of a short word the last. */
export function withSlip(word: string): string {
  const letters = [...word];
  const at = letters.length > 4 ? 2 : letters.length - 1;
  return letters.filter((_, index) => index !== at).join('');
}
