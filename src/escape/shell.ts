/** A word as a POSIX shell takes it for one (POSIX.1-2024, XCU 2.2.2): in single quotes where it holds more than plain signs. */
export function shellWord(word: string): string {
  return /^[\w./:@%+=,-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
