import { regimeOf } from '../../facts/regime.ts';
import { sourcesWithoutCategories } from '../../facts/sources.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const categoryWithoutSource: Rule = {
  name: 'category-without-source',
  severity: 'warning',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  examples: differingExamples(`sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}
dataCategories:
  - {id: credit, name: Payment defaults, sources: [agency]}
  - {id: contact, name: Contact details{++, sources: [data-subject]++}}`),
  *check(notice) {
    const categories = notice.facts.dataCategories ?? [];
    if (!regimeOf(notice).article14 || categories.every(({ sources }) => !sources?.length)) return;
    // A source without categories may be theirs, and is reported (`source-without-categories`).
    if (sourcesWithoutCategories(notice).length > 0) return;
    for (const [index, { id, name, sources }] of categories.entries()) {
      if (!sources?.length)
        yield { path: ['dataCategories', index, 'sources'], data: { id, name } };
    }
  },
};
