/** Longest encoded word (RFC 2047, 2), and what it says before and after its letters. */
const longest = 75;
const [begin, end] = ['=?UTF-8?Q?', '?='];

/**
 * A text as the value of a header of a mail: as it is where it is ASCII and fits in a line, else in encoded words of UTF-8, one a line
 * (RFC 2047). A letter is never cut. `name` is what the line begins with, as far as it counts for its length.
 */
export function headerText(text: string, name: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const isPlain = /^[ -~]*$/u.test(flat) && !flat.includes('=?');
  if (isPlain && name.length + flat.length <= longest) return flat;
  return encodedWords(flat, name.length).join('\r\n ');
}

/** The same for the name of a sender, which would otherwise need quotes. */
export function headerPhrase(text: string, name: string): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return /^[A-Za-z0-9 ]*$/u.test(flat) && name.length + flat.length <= longest
    ? flat
    : encodedWords(flat, name.length).join('\r\n ');
}

function encodedWords(text: string, before: number): string[] {
  const words: string[] = [];
  let word = '';
  for (const letter of text) {
    const piece = encodeLetter(letter);
    const taken = begin.length + end.length + (words.length === 0 ? before : 1);
    if (taken + word.length + piece.length > longest) {
      words.push(word);
      word = '';
    }
    word += piece;
  }
  return [...words, word].map((each) => `${begin}${each}${end}`);
}

/** In words of a sender no other signs may stand as they are (RFC 2047, 5). */
function encodeLetter(letter: string): string {
  if (letter === ' ') return '_';
  if (/^[A-Za-z0-9!*+/-]$/u.test(letter)) return letter;
  const bytes = [...new TextEncoder().encode(letter)];
  return bytes.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
