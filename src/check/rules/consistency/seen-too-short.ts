import type { Rule } from '../../findings/rule.ts';
import { quotesIn } from '../../text/quotes.ts';

export const seenTooShort: Rule = {
  name: 'seen-too-short',
  severity: 'error',
  articles: [],
  restsOn: ['record'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'retention: [{id: orders, period: P5Y, seen: five years}]',
      body: 'We keep your orders for five years.',
    },
    passing: {
      yaml: 'retention: [{id: orders, period: P5Y, seen: your orders for five years}]',
      body: 'We keep your orders for five years.',
    },
  },
  *check(notice) {
    for (const { words, path, place, isLong } of quotesIn(notice)) {
      if (!isLong) yield { path, at: place, data: { words } };
    }
  },
};
