/** Countries with several zones of which one is that of the seat of government, and of nearly everyone. */
const mainZones: Readonly<Record<string, string>> = {
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
};

type Locale = { getTimeZones?: () => readonly string[] | undefined };

/** The time zone of a country, or UTC where it has several. */
export function timeZoneOf(country: string): string {
  const main = mainZones[country];
  if (main !== undefined) return main;
  const [zone, ...others] =
    (new Intl.Locale('und', { region: country }) as Locale).getTimeZones?.() ?? [];
  return zone !== undefined && others.length === 0 ? zone : 'UTC';
}
