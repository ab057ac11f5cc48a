import type { Locale } from '../../schema/languages.ts';
import { printCountry } from './countries.ts';
import { printDate } from './dates.ts';
import { printDuration } from './durations.ts';
import { labelOf } from './labels.ts';

/**
 * A scalar of the facts as a reader meets it. `kind` is what its schema says of its value: `date`,
 * `duration`, `country` or the name of a closed list; everything else is printed as it is written.
 */
export function printValue(
  value: string | number | boolean,
  kind: string | undefined,
  locale: Locale,
): string {
  const written = String(value);
  if (kind === 'date') return printDate(written, locale);
  if (kind === 'duration') return printDuration(written, locale);
  if (kind === 'country') return printCountry(written, locale);
  if (kind === 'cookieDuration' && written.startsWith('P')) return printDuration(written, locale);
  return (kind && labelOf(kind, written, locale)) ?? written;
}
