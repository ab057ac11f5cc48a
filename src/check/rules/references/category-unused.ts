import { hasUnknown, referencesIn } from '../../facts/references.ts';
import type { Rule } from '../../findings/rule.ts';

export const categoryUnused: Rule = {
  name: 'category-unused',
  severity: 'warning',
  articles: ['5(1)(c)'],
  restsOn: ['record'],
  since: '2018-05-25',
  compares: ['purposes'],
  examples: {
    failing: {
      yaml: `purposes: [{id: orders, name: Delivery of orders, data: [contact]}]
dataCategories:
  - {id: contact, name: Contact details}
  - {id: birth, name: Date of birth}`,
    },
    passing: {
      yaml: `purposes: [{id: orders, name: Delivery of orders, data: [contact]}]
dataCategories:
  - {id: contact, name: Contact details}`,
    },
  },
  *check(notice) {
    const used = referencesIn(notice).filter(
      ({ path, to }) => path[0] === 'purposes' && to === 'dataCategories',
    );
    if (used.length === 0) return;
    const ids = new Set(used.map(({ id }) => id));
    // An id that leads nowhere may have been meant for the one that is left over.
    if (hasUnknown(used, notice)) return;
    for (const [index, { id, name }] of (notice.facts.dataCategories ?? []).entries()) {
      if (!ids.has(id)) yield { path: ['dataCategories', index], data: { id, name } };
    }
  },
};
