import { type Locale, locales } from '../../../../schema/languages.ts';
import { every } from '../../../words/every.ts';
import type { Lexicon } from '../../../words/language.ts';

/**
 * What `make` makes of the lexicon of each language that has one. It is made where it is first asked for: all patterns of all
 * languages take longer than a notice, which speaks one or two of them.
 */
export function inEachLanguage<Made>(
  make: (lexicon: Lexicon) => Made | undefined,
): Readonly<Partial<Record<Locale, Made>>> {
  const made: Partial<Record<Locale, Made>> = {};
  for (const locale of locales) {
    const { lexicon } = every[locale];
    if (lexicon) defineLater(made, locale, () => make(lexicon));
  }
  return made;
}

function defineLater(target: object, name: string, make: () => unknown): void {
  Object.defineProperty(target, name, {
    configurable: true,
    enumerable: true,
    get: () => {
      const value = make();
      Object.defineProperty(target, name, { value, enumerable: true });
      return value;
    },
  });
}
