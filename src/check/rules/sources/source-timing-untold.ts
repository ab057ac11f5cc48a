import { sourceName, sourcesToTell } from '../../facts/sources.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const sourceTimingUntold: Rule = {
  name: 'source-timing-untold',
  severity: 'info',
  articles: ['14(3)'],
  restsOn: ['usefulness'],
  since: '2018-05-25',
  examples: differingExamples(`sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false{++, informed: within-a-month++}}`),
  *check(notice) {
    const untold = sourcesToTell(notice).filter(({ source }) => !source.informed);
    const [first] = untold;
    if (!first) return;
    const names = untold.map(({ source }) => nameInMessage(source.id, sourceName(source)));
    yield { path: ['sources', first.index, 'informed'], data: { sources: names.join(', ') } };
  },
};
