/** Longer texts seldom recur, and would be kept for nothing. */
const longest = 2000;

/**
 * What `make` makes of a text, made once where the text recurs. So many texts are remembered: a memo that holds more begins
 * anew. What is made belongs to all who ask: a change of it is seen by each.
 */
export function onceAText<Made>(
  make: (text: string) => Made,
  most: number,
): (text: string) => Made {
  const known = new Map<string, Made>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as Made;
    const made = make(text);
    if (text.length > longest) return made;
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
