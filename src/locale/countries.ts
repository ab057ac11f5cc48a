import type { Locale } from '../../schema/languages.ts';

const area: Record<Locale, string> = {
  fi: 'Euroopan talousalue',
  sv: 'Europeiska ekonomiska samarbetsområdet',
  en: 'European Economic Area',
};

const names: Record<Locale, Intl.DisplayNames> = {
  fi: namesIn('fi'),
  sv: namesIn('sv'),
  en: namesIn('en'),
};

function namesIn(locale: Locale): Intl.DisplayNames {
  return new Intl.DisplayNames([locale], { type: 'region' });
}

/** The name of a country (ISO 3166-1 alpha-2), or of the EEA; an unknown code stays as it is. */
export function printCountry(code: string, locale: Locale): string {
  if (code === 'EEA') return area[locale];
  return names[locale].of(code) ?? code;
}
