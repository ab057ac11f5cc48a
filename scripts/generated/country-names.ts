import { countryCodes } from '../../schema/countries.ts';
import { locales } from '../../schema/languages.ts';
import { printCountry } from '../../src/locale/countries.ts';

/** The names of all countries in each language, a line a language. */
export function writeCountryNames(): string {
  const lines = locales.map((locale) => {
    const names = [...countryCodes].map((code) => `${code} ${printCountry(code, locale)}`);
    return `  ${locale}: '${names.join('|').replaceAll("'", "\\'")}',`;
  });
  return `// Written by \`npm run generate\` from the names of \`Intl.DisplayNames\`, which takes long to make ready.
import type { Locale } from '../../../schema/languages.ts';

/** The names of the countries in a language: \`FI Finland|SE Sweden\`. */
export const countryNamesIn: Readonly<Record<Locale, string>> = {
${lines.join('\n')}
};
`;
}
