import { type Locale, locales, makeLater } from '../../../../schema/languages.ts';
import { inLanguage } from '../../../words/in-language.ts';
import type { Lexicon } from '../../../words/language.ts';

/** What `make` makes of the lexicon of each language that has one, where it is first asked for. */
export function inEachLanguage<Made>(
  make: (lexicon: Lexicon) => Made | undefined,
): Readonly<Partial<Record<Locale, Made>>> {
  return makeLater(locales, (locale) => {
    const { lexicon } = inLanguage(locale);
    return lexicon && make(lexicon);
  });
}
