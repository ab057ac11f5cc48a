import type { Locale } from '../../../schema/languages.ts';
import { fill, textOf, type Word, wordOf } from '../../locale/say.ts';

/** A printed value in the phrase that its field names: `13` gives "13 years"; a yes gives the phrase alone. */
export function sayInPhrase(name: string, printed: string, locale: Locale): string {
  const template = wordOf(`facts.phrases.${name}` as Word, locale);
  return textOf(fill(template, locale, { n: printed, d: printed }));
}
