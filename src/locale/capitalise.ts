/** A text as it begins a line: `oikeutettu etu` gives `Oikeutettu etu`. */
export function capitalise(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
