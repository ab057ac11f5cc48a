import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const inferredDataUndeclared: Rule = {
  name: 'inferred-data-undeclared',
  severity: 'warning',
  articles: ['14(1)(d)'],
  reading: 'disputed-inferences',
  since: '2018-05-25',
  compares: ['dataCategories', 'purposes'],
  examples: differingExamples(`purposes:
  - id: ads
    name: Advertising
    profiling: {how: We group customers by what they buy.}
dataCategories:
  - {id: orders, name: Orders, sources: [observed]}{++
  - {id: interests, name: Inferred interests, sources: [inferred]}++}`),
  *check({ facts }) {
    const categories = facts.dataCategories ?? [];
    if (categories.length === 0) return;
    if (categories.some(({ sources }) => sources?.includes('inferred'))) return;
    const purposes = facts.purposes ?? [];
    const index = purposes.findIndex(({ profiling }) => profiling);
    const purpose = purposes[index];
    if (!purpose) return;
    yield {
      path: ['purposes', index, 'profiling'],
      data: { name: purpose.name, id: purpose.id },
    };
  },
};
