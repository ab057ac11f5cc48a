import type { Locale } from '../../../schema/languages.ts';
import type { Sentence } from '../../locale/say.ts';
import type { Block, Line } from './announcement.ts';

/** A sentence of the message. */
export function lineOf(said: Sentence | string, language: Locale): Line {
  return { parts: typeof said === 'string' ? [{ text: said }] : said, language };
}

/** A paragraph of the message. */
export function paragraph(said: Sentence | string, language: Locale): Block {
  return { line: lineOf(said, language) };
}

/** A list of the message; none without items. */
export function listOf(items: readonly Line[]): Block[] {
  return items.length > 0 ? [{ items }] : [];
}
