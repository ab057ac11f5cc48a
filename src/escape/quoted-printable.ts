/** Longest line that is written, without its end (RFC 2045, 6.7). */
const longest = 76;

/**
 * A text as the body of a mail that any server may pass on: UTF-8 in quoted-printable, lines ending in CR LF (RFC 2045, 6.7). What
 * is cut is cut between letters, never within one.
 *
 * `3 år` gives `3 =C3=A5r`; a space at the end of a line gives `=20`. No line of it holds `=_`.
 */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map(quoteLine)
    .join('\r\n');
}

function quoteLine(line: string): string {
  const letters = [...line];
  const written = letters.map((letter, at) => quoteLetter(letter, at === letters.length - 1));
  const lines = [''];
  written.forEach((piece, at) => {
    // The sign of a cut needs a place, but not after the last letter.
    const room = at === written.length - 1 ? longest : longest - 1;
    const last = lines.length - 1;
    if ((lines[last] ?? '').length + piece.length > room) lines.push(piece);
    else lines[last] += piece;
  });
  return lines.join('=\r\n');
}

function quoteLetter(letter: string, isLast: boolean): string {
  if (letter === ' ' || letter === '\t') return isLast ? quoteBytes(letter) : letter;
  return /^[!-<>-~]$/u.test(letter) ? letter : quoteBytes(letter);
}

function quoteBytes(letter: string): string {
  const bytes = [...new TextEncoder().encode(letter)];
  return bytes.map((byte) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}
