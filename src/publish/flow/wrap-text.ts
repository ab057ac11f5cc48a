/**
 * Widths of characters in thousandths of an em, those of a wide sans serif (DejaVu Sans): most
 * fonts are narrower, so that a text measured by them has room in any.
 */
const widths: Readonly<Record<string, number>> = {
  ...each("ijlI.,:;!|’‘'", 320),
  ...each('ftr()[]/- ', 412),
  ...each('sczJ', 560),
  ...each('abdeghknopquvxyäöåéFLTPYZ0123456789', 640),
  ...each('ABCEKRSVXÄÅ&', 700),
  ...each('wDGHNOQUÖ', 820),
  ...each('mMW%@—…', 1000),
};

/** Of any other character. */
const otherWidth = 1000;

function each(characters: string, width: number): Record<string, number> {
  return Object.fromEntries([...characters].map((character) => [character, width]));
}

/** How wide a text is at most, in the unit of `size`, the height of the font. Bold is a tenth wider. */
export function measureText(text: string, size: number, isBold = false): number {
  const sum = [...text].reduce((total, character) => total + (widths[character] ?? otherWidth), 0);
  return (sum / 1000) * size * (isBold ? 1.1 : 1);
}

/**
 * A text in lines that fit in `width`. It breaks at spaces and after hyphens; a longer word breaks
 * where it must.
 */
export function wrapText(text: string, width: number, size: number, isBold = false): string[] {
  const fits = (line: string) => measureText(line.trimEnd(), size, isBold) <= width;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=[\s-])/u)) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const character of piece) {
      if (line !== '' && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return [...lines, line].map((each) => each.trim()).filter((each) => each !== '');
}
