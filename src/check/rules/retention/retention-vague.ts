import type { Rule } from '../../findings/rule.ts';
import { isVagueRetention } from '../../text/lexicon/vague-retention.ts';

export const retentionVague: Rule = {
  name: 'retention-vague',
  severity: 'error',
  articles: ['13(2)(a)', '14(2)(a)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: `retention:
  - id: orders
    criterion: as long as necessary`,
    },
    passing: {
      yaml: `retention:
  - id: orders
    criterion: until the warranty of the product has ended`,
    },
  },
  *check({ facts }) {
    for (const [index, { period, during, criterion, law }] of (facts.retention ?? []).entries()) {
      if (period || law?.length) continue;
      const texts = [criterion, during].filter((text) => text !== undefined);
      const [text] = texts;
      if (text === undefined || !texts.every(isVagueRetention)) continue;
      yield { path: ['retention', index, criterion ? 'criterion' : 'during'], data: { text } };
    }
  },
};
