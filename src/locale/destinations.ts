import type { Locale } from '../../schema/languages.ts';
import { printCountry } from './countries.ts';

/** Finnish names in the illative, of countries that notices often name. */
const finnish: Readonly<Record<string, string>> = {
  AU: 'Australiaan',
  BR: 'Brasiliaan',
  CA: 'Kanadaan',
  CH: 'Sveitsiin',
  CN: 'Kiinaan',
  GB: 'Isoon-Britanniaan',
  IL: 'Israeliin',
  IN: 'Intiaan',
  JP: 'Japaniin',
  KR: 'Etelä-Koreaan',
  MX: 'Meksikoon',
  NZ: 'Uuteen-Seelantiin',
  PH: 'Filippiineille',
  SG: 'Singaporeen',
  TR: 'Turkkiin',
  UA: 'Ukrainaan',
  US: 'Yhdysvaltoihin',
  ZA: 'Etelä-Afrikkaan',
};

const withArticle = new Set(['AE', 'CD', 'DO', 'FO', 'GB', 'IM', 'PH', 'US']);

/** Where data go, as it stands in a sentence: `Yhdysvaltoihin`, `till USA`, `to the United States`. */
export function printDestination(country: string, locale: Locale): string {
  const name = printCountry(country, locale);
  switch (locale) {
    case 'fi':
      return finnish[country] ?? `maahan ${name}`;
    case 'sv':
      return `till ${name}`;
    case 'en':
      return `to ${withArticle.has(country) ? 'the ' : ''}${name}`;
  }
}
