import { sourceName, sourcesWithoutCategories } from '../../facts/sources.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const sourceWithoutCategories: Rule = {
  name: 'source-without-categories',
  severity: 'error',
  articles: ['14(1)(d)'],
  since: '2018-05-25',
  compares: ['dataCategories'],
  examples: differingExamples(`dataCategories:
  - {id: contact, name: Contact details, sources: [data-subject]}{++
  - {id: credit, name: Payment defaults, sources: [agency]}++}
sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}`),
  *check(notice) {
    const [first] = notice.facts.dataCategories ?? [];
    if (!first) return;
    for (const { source, index } of sourcesWithoutCategories(notice)) {
      const { id } = source;
      yield {
        path: ['sources', index],
        data: { id, source: nameInMessage(id, sourceName(source)), first: first.id },
      };
    }
  },
};
