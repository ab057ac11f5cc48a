import type { Retention } from '../../schema/disclosures/retention.ts';
import type { Locale } from '../../schema/languages.ts';
import { type DurationForm, printDuration } from '../locale/durations.ts';
import { say, wordOf } from '../locale/say.ts';

/** What tells how long data are kept. */
export type Time = Pick<Retention, 'during' | 'bound' | 'period' | 'from' | 'criterion'>;

/**
 * A retention period in words.
 *
 * 1. `during`, `P5Y` and `from` give "asiakassuhteen ajan ja 5 vuotta asiakassuhteen päättymisestä".
 * 2. After "ajan ja" one year is in the genitive too: "asiakassuhteen ajan ja 1 vuoden".
 * 3. A `criterion` alone stands as it is.
 */
export function sayPeriod(entry: Time, locale: Locale): string {
  const after = sayAfter(entry, locale, entry.during ? 'object' : 'nominative');
  const during = [entry.during, after].filter((part) => part !== '' && part !== undefined);
  const [a = '', b] = during;
  const time = b === undefined ? a : say('facts.phrases.duringAndAfter', locale, { a, b });
  return [time, entry.criterion].filter(Boolean).join('; ');
}

/** The period with the event it runs from. The words for "from" are added where the text lacks them. */
function sayAfter({ period, from, bound }: Time, locale: Locale, form: DurationForm): string {
  if (!period) return from ?? '';
  const length = printDuration(period, locale, form);
  const time = bound ? say(`facts.phrases.${bound}`, locale, { x: length }) : length;
  if (!from) return time;
  const lead = wordOf('facts.phrases.from', locale).replace('{x}', '').toLowerCase();
  const isTold = lead !== '' && from.toLowerCase().startsWith(lead);
  const written = isTold ? from : say('facts.phrases.from', locale, { x: from });
  return `${time} ${written}`;
}
