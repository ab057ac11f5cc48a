import type { Locale } from '../../../../schema/languages.ts';
import { printCountry } from '../../../locale/countries.ts';
import { printDate } from '../../../locale/dates.ts';
import { printDuration } from '../../../locale/durations.ts';
import type { Rule } from '../../findings/rule.ts';
import { quotesLackingValues, type SeenValue } from '../../text/seen-values.ts';

export const seenWithoutValue: Rule = {
  name: 'seen-without-value',
  severity: 'error',
  articles: [],
  restsOn: ['record'],
  since: '2018-05-25',
  knowsWords: true,
  examples: {
    failing: {
      yaml: 'retention: [{id: customers, period: P5Y, seen: for six years after}]',
      body: 'We keep your data for six years after the last order.',
    },
    passing: {
      yaml: 'retention: [{id: customers, period: P5Y, seen: for five years after}]',
      body: 'We keep your data for five years after the last order.',
    },
  },
  *check(notice, { day }) {
    for (const { quote, missing } of quotesLackingValues(notice, day)) {
      const printed = missing.map((value) => printSeen(value, notice.locale)).join(', ');
      yield { path: quote.path, at: quote.place, data: { words: quote.words, values: printed } };
    }
  },
};

/** A value as the text could say it, with the field it stands in. */
function printSeen({ field, value, kind }: SeenValue, locale: Locale): string {
  const printed = {
    duration: () => printDuration(value, locale),
    date: () => printDate(value, locale),
    country: () => printCountry(value, locale),
  }[kind as string];
  return `\`${field}\` (${printed?.() ?? value})`;
}
