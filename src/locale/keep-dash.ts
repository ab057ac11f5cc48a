/** A title in which no line begins with a dash: it stays with the word before it. */
export function keepDash(title: string): string {
  return title.replaceAll(' – ', '\u00a0– ');
}
