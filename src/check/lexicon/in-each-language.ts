import { type Locale, locales } from '../../../schema/languages.ts';
import { type Lexicon, lexicons } from '../../words/lexicons.ts';

/** What `make` makes of the lexicon of each language that has one. */
export function inEachLanguage<Made>(
  make: (lexicon: Lexicon) => Made | undefined,
): Readonly<Partial<Record<Locale, Made>>> {
  const made: Partial<Record<Locale, Made>> = {};
  for (const locale of locales) {
    const lexicon = lexicons[locale];
    const here = lexicon && make(lexicon);
    if (here !== undefined) made[locale] = here;
  }
  return made;
}
