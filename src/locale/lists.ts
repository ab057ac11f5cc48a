import type { Locale } from '../../schema/languages.ts';
import { say } from './say.ts';

/** Joins texts as a sentence does: `a, b ja c`. */
export function joinList(texts: readonly string[], locale: Locale): string {
  const last = texts.at(-1) ?? '';
  if (texts.length < 2) return last;
  return say('grammar.list', locale, { most: texts.slice(0, -1).join(', '), last });
}
