import { type Locale, locales } from '../../../../schema/languages.ts';
import { every } from '../../../words/every.ts';
import type { Lexicon } from '../../../words/language.ts';
import { makeLater } from './make-later.ts';

/** What `make` makes of the lexicon of each language that has one, where it is first asked for. */
export function inEachLanguage<Made>(
  make: (lexicon: Lexicon) => Made | undefined,
): Readonly<Partial<Record<Locale, Made>>> {
  const having = locales.filter((locale) => every[locale].lexicon);
  return makeLater(having, (locale) => {
    const { lexicon } = every[locale];
    return lexicon && make(lexicon);
  });
}
