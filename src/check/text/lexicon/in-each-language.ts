import { type Locale, locales } from '../../../../schema/languages.ts';
import { every } from '../../../words/every.ts';
import type { Lexicon } from '../../../words/language.ts';

/** What `make` makes of the lexicon of each language that has one. */
export function inEachLanguage<Made>(
  make: (lexicon: Lexicon) => Made | undefined,
): Readonly<Partial<Record<Locale, Made>>> {
  const made: Partial<Record<Locale, Made>> = {};
  for (const locale of locales) {
    const { lexicon } = every[locale];
    const here = lexicon && make(lexicon);
    if (here !== undefined) made[locale] = here;
  }
  return made;
}
