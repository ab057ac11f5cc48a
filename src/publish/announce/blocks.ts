import type { Locale } from '../../../schema/languages.ts';
import type { Sentence } from '../../locale/say.ts';
import type { Block, Line } from './announcement.ts';

/** A sentence of the message. */
export function announcedLine(said: Sentence | string, language: Locale): Line {
  return { parts: typeof said === 'string' ? [{ text: said }] : said, language };
}

/** A paragraph of the message. */
export function paragraph(said: Sentence | string, language: Locale): Block {
  return { line: announcedLine(said, language) };
}

/** A paragraph that the author wrote. */
export function writtenParagraph(text: string, language: Locale): Block {
  return { line: { ...announcedLine(text, language), isWritten: true } };
}

/** A list of the message; none without items. */
export function announcedList(items: readonly Line[]): Block[] {
  return items.length > 0 ? [{ items }] : [];
}
