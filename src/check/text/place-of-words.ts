import type { Section } from '../../content/notice.ts';
import type { Place } from '../../content/place.ts';
import { indexLines } from '../../markdown/line-index.ts';
import { foldText } from './fold-text.ts';

/** Finds words of a sentence; `index` is its number among the section's sentences, or that of the first it is put together from. */
export type FindWords = (words: string, sentence: string, index: number) => Place;

/** Where words of a section's text stand in its file, for the first time; the beginning of the body where markup parts them. */
export function placeOfWords(section: Section, words: string): Place {
  return findWordsIn(section)(words, words, 0);
}

/** How much markup may stand in and before a sentence, in characters. */
const mostMarkup = 4000;
/** A sentence is known by its beginning. */
const beginning = 40;

/**
 * Finds words of the sentences of a section in its file. Of words that stand there more than once, those of the
 * sentence are meant; where markup parts them, the first, or else the beginning of the body.
 *
 * The sentences are looked up one after another, each from where the last one began and not far: the time
 * follows the length of the text, however many words are asked for.
 */
export function findWordsIn(section: Section): FindWords {
  const { markdown, file, bodyLine } = section;
  const positionOf = indexLines(markdown);
  const folded = foldText(markdown);
  let starts: readonly number[] | undefined;
  const firsts = new Map<string, number>();
  const firstOf = (words: string): number => {
    const known = firsts.get(words) ?? folded.text.indexOf(words);
    firsts.set(words, known);
    return known;
  };
  return (words, sentence, index) => {
    starts ??= startsOf(section.sentences, folded.text);
    const sought = fold(words);
    const own = findInSentence(folded.text, sought, sentence, starts[index] ?? 0);
    const at = own < 0 ? firstOf(sought) : own;
    const from = positionOf(at < 0 ? 0 : folded.offsetOf(at));
    const to = positionOf(at < 0 ? 0 : folded.offsetOf(at + sought.length - 1) + 1);
    return {
      file,
      line: bodyLine + from.line - 1,
      column: from.column,
      endLine: bodyLine + to.line - 1,
      endColumn: to.column,
    };
  };
}

/** Where each sentence begins in a folded text, or the one before it that could be found. */
function startsOf(sentences: readonly string[], text: string): number[] {
  const known = new Map<string, number>();
  let cursor = 0;
  return sentences.map((sentence) => {
    const head = sentence.slice(0, beginning);
    const at = text.slice(cursor, cursor + mostMarkup).indexOf(head);
    if (at >= 0) cursor += at;
    // Sentences that are said twice are one.
    const first = known.get(sentence) ?? cursor;
    known.set(sentence, first);
    if (at >= 0) cursor += head.length;
    return first;
  });
}

/** Where words stand in a sentence that begins at `start` or a little later: after the same words as there, if they do. */
function findInSentence(text: string, words: string, sentence: string, start: number): number {
  const near = text.slice(start, start + sentence.length + mostMarkup);
  const lead = fold(sentence.slice(0, Math.max(0, sentence.indexOf(words))));
  for (const before of lead === '' ? [] : [`${lead} `, lead]) {
    const at = near.indexOf(before + words);
    if (at >= 0) return start + at + before.length;
  }
  const at = near.indexOf(words);
  return at < 0 ? -1 : start + at;
}

function fold(words: string): string {
  return words.trim().replace(/\s+/gu, ' ');
}
