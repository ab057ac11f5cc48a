import { sectionAt } from '../../../content/notice.ts';
import type { Rule } from '../../findings/rule.ts';
import { isSeen, quotesIn } from '../../text/quotes.ts';

export const seenNotFound: Rule = {
  name: 'seen-not-found',
  severity: 'error',
  articles: [],
  restsOn: ['record'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'retention: [{id: orders, period: P5Y, seen: your orders for six years}]',
      body: 'We keep your orders for five years.',
    },
    passing: {
      yaml: 'retention: [{id: orders, period: P5Y, seen: your orders for five years}]',
      body: 'We keep your orders for five years.',
    },
  },
  *check(notice) {
    for (const quote of quotesIn(notice)) {
      if (!quote.isLong || isSeen(notice, quote)) continue;
      // What a placeholder should have printed may be a part of the quote.
      if (sectionAt(notice, quote.place)?.isUnfilled) continue;
      yield { path: quote.path, at: quote.place, data: { words: quote.words } };
    }
  },
};
