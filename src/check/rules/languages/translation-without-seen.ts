import { sectionAt } from '../../../content/notice.ts';
import { nodeAt } from '../../../content/yaml.ts';
import type { Rule } from '../../findings/rule.ts';
import { quotesIn } from '../../text/quotes.ts';

export const translationWithoutSeen: Rule = {
  name: 'translation-without-seen',
  severity: 'info',
  articles: [],
  restsOn: ['record'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'children: {none: We do not serve children.}',
      body: 'We do not serve children.',
      source: {
        yaml: 'children: {none: Vi betjänar inte barn., seen: Vi betjänar inte barn}',
        body: 'Vi betjänar inte barn.',
        locale: 'sv',
      },
    },
    passing: {
      yaml: 'children: {none: We do not serve children., seen: We do not serve children}',
      body: 'We do not serve children.',
      source: {
        yaml: 'children: {none: Vi betjänar inte barn., seen: Vi betjänar inte barn}',
        body: 'Vi betjänar inte barn.',
        locale: 'sv',
      },
    },
  },
  *check(notice, { source }) {
    for (const { path } of source ? quotesIn(source) : []) {
      const fact = path.slice(0, -1);
      const own = nodeAt(notice.tree, fact);
      if (own?.kind !== 'map' || own.entries.has('seen')) continue;
      // What its text was read as needs no quote.
      if (sectionAt(notice, own.place)?.told.entries.has(fact.join('.'))) continue;
      yield { path: fact, data: { field: String(fact[0]) } };
    }
  },
};
