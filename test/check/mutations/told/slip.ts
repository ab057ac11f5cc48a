/** A value with a slip in its first word, or in the unit of a period; `undefined` where it has none. */
export function withSlipIn(value: string, isPeriod: boolean): string | undefined {
  const word = isPeriod ? /(?<=\d\s)\p{L}{2,}/u : /\p{L}{2,}/u;
  return word.test(value) ? value.replace(word, withSlip) : undefined;
}

/** A word with a slip of the keyboard: the third letter is gone; of a short word the last. */
export function withSlip(word: string): string {
  const letters = [...word];
  const at = letters.length > 4 ? 2 : letters.length - 1;
  return letters.filter((_, index) => index !== at).join('');
}
