import type { Retention } from '../../../schema/disclosures/retention.ts';
import type { Locale } from '../../../schema/languages.ts';
import { type DurationForm, printDuration } from '../../locale/durations.ts';
import { phraseFact } from '../../locale/fact-words.ts';
import { labelOf } from '../../locale/labels.ts';
import { lawLink } from './addresses.ts';
import { labels } from './contacts.ts';
import { entriesHere, entryAnchor, type FactContext, namesOf } from './fact-context.ts';
import { capitalise, type FactEntry, row } from './fact-group.ts';

/** How long data are kept, an entry a period. */
export function printRetention(context: FactContext): FactEntry[] {
  const label = labels(context);
  const list = entriesHere(context, 'retention', context.notice.facts.retention ?? []);
  return list.map((entry) => ({
    id: entryAnchor('retention', entry.id),
    title: entry.name ?? null,
    text: [],
    rows: [
      ...row(label('period'), capitalise(sayPeriod(entry, context.locale))),
      ...row(label('longerIf'), entry.longerIf),
      ...row(label('data'), ...namesOf(context, 'dataCategories', entry.data)),
      ...row(label('dataSubjects'), ...namesOf(context, 'dataSubjects', entry.dataSubjects)),
      ...row(label('law'), ...(entry.law ?? []).map(lawLink)),
      ...row(label('then'), entry.then && labelOf('retentionEnd', entry.then, context.locale)),
    ],
  }));
}

/**
 * A retention period in words.
 *
 * 1. `during`, `P5Y` and `from` give "asiakassuhteen ajan ja 5 vuotta asiakassuhteen päättymisestä".
 * 2. After "ajan ja" one year is in the genitive too: "asiakassuhteen ajan ja 1 vuoden".
 * 3. A `criterion` alone stands as it is.
 */
export function sayPeriod(entry: Retention, locale: Locale): string {
  const after = sayAfter(entry, locale, entry.during ? 'object' : 'nominative');
  const during = [entry.during, after].filter((part) => part !== '' && part !== undefined);
  const [a = '', b] = during;
  const time = b === undefined ? a : phraseFact('duringAndAfter', locale, { a, b });
  return [time, entry.criterion].filter(Boolean).join('; ');
}

/** The period with the event it runs from. The words for "from" are added where the text lacks them. */
function sayAfter({ period, from }: Retention, locale: Locale, form: DurationForm): string {
  if (!period) return from ?? '';
  const time = printDuration(period, locale, form);
  if (!from) return time;
  const begins = locale === 'sv' ? /^från\b/iu : /^from\b/iu;
  const written = begins.test(from) ? from : phraseFact('from', locale, { x: from });
  return `${time} ${written}`;
}
