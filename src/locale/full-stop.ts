import type { Locale } from '../../schema/languages.ts';
import { inLanguage } from '../words/in-language.ts';

/** Abbreviations of any language at the end of a name or a list: `Example Inc.`, `nimi, osoite jne.` */
const atEnd = /^(?:inc|ltd|llc|co|corp|pty|bros|jr|sr|lda|ltda|kft|bhd|etc|jne|osv|usw)$/u;

/** A text that ends with one full stop, its own or that of an abbreviation. */
export function withFullStop(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/** A sentence without its full stop; the stop of an abbreviation (`Example Inc.`, `2 kap.`, `e.V.`, `J.`) is no such stop. */
export function withoutFullStop(text: string, locale: Locale): string {
  const [, last = ''] = /(?:^|[\s("“”„’])([\p{L}.]+)\.$/u.exec(text) ?? [];
  const word = last.toLowerCase();
  const isShortened =
    word.includes('.') ||
    /^\p{L}$/u.test(word) ||
    atEnd.test(word) ||
    inLanguage(locale).reading.abbreviations.includes(word);
  return isShortened && word !== '' ? text : text.replace(/\.$/u, '');
}
