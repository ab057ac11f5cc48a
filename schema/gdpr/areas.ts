/** Member States of the EU with Iceland, Liechtenstein and Norway (ISO 3166-1 alpha-2): the EEA. */
export const eeaCountries = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IS',
  'IT',
  'LI',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'NO',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
] as const;

const inEea = new Set<string>([...eeaCountries, 'EEA', 'EU']);

/** Whether a country code, or the word `EEA` or `EU`, lies in the European Economic Area. */
export function isInEea(country: string): boolean {
  return inEea.has(country);
}
