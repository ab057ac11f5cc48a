import { sourcesToTell } from '../../facts/sources.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const categoriesMissing: Rule = {
  name: 'categories-missing',
  severity: 'error',
  articles: ['14(1)(d)'],
  since: '2018-05-25',
  examples: differingExamples(`sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}{++
dataCategories:
  - {id: credit, name: Payment defaults, sources: [agency]}++}`),
  *check(notice) {
    if (notice.facts.dataCategories?.length) return;
    const [first] = sourcesToTell(notice);
    if (!first) return;
    yield {
      path: ['dataCategories'],
      data: { source: first.source.id },
      related: [{ path: ['sources', first.index], why: 'needs' }],
    };
  },
};
