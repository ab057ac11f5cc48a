import type { Locale, Spoken } from '../../schema/languages.ts';
import { every } from './every.ts';
import type { Language } from './language.ts';
import { isSpoken, isTaught, voiceOf } from './speech.ts';
import { unreadWords } from './unread-words.ts';

export { voiceOf };

const borrowed = new Map<string, Language>();

/**
 * What a language has; of one without a folder, what it borrows: the words of another, and nothing by which a text is read. Throws
 * where the words were not made ready.
 */
export function inLanguage(locale: Locale): Language {
  if (isSpoken(locale)) return every[locale];
  const speech = voiceOf(locale);
  if (isTaught(locale)) return every[speech];
  const key = `${locale} ${speech}`;
  const known = borrowed.get(key) ?? borrow(locale, speech);
  borrowed.set(key, known);
  return known;
}

function borrow(locale: Locale, speech: Spoken): Language {
  const { words, names } = every[speech];
  // An author's words keep their capitals: nobody here knows what they are.
  return { words, names: { ...names, capitalisesNouns: true }, reading: unreadWords(locale) };
}
