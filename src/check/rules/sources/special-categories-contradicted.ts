import { isNone } from '../../../../schema/values.ts';
import { specialDataIn } from '../../facts/special-data.ts';
import type { Rule } from '../../findings/rule.ts';

export const specialCategoriesContradicted: Rule = {
  name: 'special-categories-contradicted',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['5(1)(a)', '9(1)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `specialCategories: {none: We process no special categories of personal data.}
dataCategories: [{id: diets, name: Allergies, special: health}]`,
    },
    passing: {
      yaml: `specialCategories: {none: We process no special categories of personal data.}
dataCategories: [{id: contact, name: Contact details}]`,
    },
  },
  *check({ facts }) {
    const { specialCategories } = facts;
    const told = specialDataIn(facts);
    if (!isNone(specialCategories) || told.length === 0) return;
    yield {
      path: ['specialCategories', 'none'],
      data: { sentence: specialCategories.none },
      related: told.map((path) => ({ path, why: 'contradicts' })),
    };
  },
};
