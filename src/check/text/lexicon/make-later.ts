import type { Locale } from '../../../../schema/languages.ts';

/**
 * What `make` makes for each of some languages, where it is first asked for: all patterns of all languages take longer than a
 * notice, which speaks one or two of them.
 */
export function makeLater<Made>(
  wanted: readonly Locale[],
  make: (locale: Locale) => Made | undefined,
): Readonly<Partial<Record<Locale, Made>>> {
  const made: Partial<Record<Locale, Made>> = {};
  for (const locale of wanted) defineLater(made, locale, () => make(locale));
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
