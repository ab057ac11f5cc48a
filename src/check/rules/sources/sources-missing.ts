import { isBuiltInSource } from '../../facts/sources.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const sourcesMissing: Rule = {
  name: 'sources-missing',
  severity: 'error',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  examples: differingExamples(`dataCategories:
  - {id: credit, name: Payment defaults, sources: [agency]}{++
sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}++}`),
  *check({ facts, broken }) {
    if (facts.sources?.length || broken.kinds.has('dataCategories')) return;
    const categories = facts.dataCategories ?? [];
    const index = categories.findIndex((category) => elsewhere(category.sources));
    const category = categories[index];
    if (category) {
      yield {
        path: ['sources'],
        form: 'category',
        data: {
          category: `"${category.name}" (${category.id})`,
          source: elsewhere(category.sources) ?? '',
        },
        related: [{ path: ['dataCategories', index, 'sources'], why: 'needs' }],
      };
    } else if (facts.sources && !categories.some(({ sources }) => sources?.length)) {
      yield { path: ['sources'], form: 'all', data: { source: 'company-register' } };
    }
  },
};

/** The first source that is neither the data subject nor an inference. */
function elsewhere(sources: readonly string[] | undefined): string | undefined {
  return sources?.find((id) => !isBuiltInSource(id));
}
