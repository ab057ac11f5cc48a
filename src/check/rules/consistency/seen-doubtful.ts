import type { Rule } from '../../findings/rule.ts';
import { doubtfulQuotes } from '../../text/doubtful-quotes.ts';

export const seenDoubtful: Rule = {
  name: 'seen-doubtful',
  severity: 'warning',
  archivedSeverity: 'info',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['record'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'retention: [{id: customers, period: P5Y, seen: your data for about five years}]',
      body: 'We keep your data for about five years.',
    },
    passing: {
      yaml: 'retention: [{id: customers, period: P5Y, seen: your data for five years}]',
      body: 'We keep your data for five years.',
    },
  },
  *check(notice, { day }) {
    for (const { quote, words } of doubtfulQuotes(notice, day)) {
      yield { path: quote.path, at: quote.place, data: { words } };
    }
  },
};
