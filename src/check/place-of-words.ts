import type { Section } from '../content/notice.ts';
import type { Place } from '../content/place.ts';

/** Where words of a section's text stand in its file; the beginning of the body where markup parts them. */
export function placeOfWords({ markdown, file, bodyLine }: Section, words: string): Place {
  const pattern = words.trim().split(/\s+/u).map(escapeWord).join('\\s+');
  const match = new RegExp(pattern, 'u').exec(markdown);
  const start = match?.index ?? 0;
  const from = positionOf(markdown, start);
  const to = positionOf(markdown, start + (match?.[0].length ?? 0));
  return {
    file,
    line: bodyLine + from.line,
    column: from.column,
    endLine: bodyLine + to.line,
    endColumn: to.column,
  };
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
