import type { Section } from '../content/notice.ts';
import type { Place } from '../content/place.ts';

/**
 * Where words of a section's text stand in its file; the beginning of the body where markup parts
 * them. Of words that stand there more than once, those of `sentence` are meant.
 */
export function placeOfWords(section: Section, words: string, sentence = words): Place {
  const { markdown, file, bodyLine } = section;
  const { start, end } = spanOf(markdown, words, sentence);
  const from = positionOf(markdown, start);
  const to = positionOf(markdown, end);
  return {
    file,
    line: bodyLine + from.line,
    column: from.column,
    endLine: bodyLine + to.line,
    endColumn: to.column,
  };
}

function spanOf(markdown: string, words: string, sentence: string): { start: number; end: number } {
  const lead = sentence.slice(0, Math.max(0, sentence.indexOf(words)));
  const inSentence = new RegExp(`(?<=${patternOf(lead)}\\s*)${patternOf(words)}`, 'u');
  const match = inSentence.exec(markdown) ?? new RegExp(patternOf(words), 'u').exec(markdown);
  const start = match?.index ?? 0;
  return { start, end: start + (match?.[0].length ?? 0) };
}

function patternOf(words: string): string {
  return words.trim().split(/\s+/u).map(escapeWord).join('\\s+');
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function escapeWord(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
