import { isNone } from '../../../../schema/values.ts';
import { pathsOfData, purposesWithoutAllowance } from '../../facts/data-of-purpose.ts';
import { specialDataIn } from '../../facts/special-data.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const specialCategoryWithoutCondition: Rule = {
  name: 'special-category-without-condition',
  severity: 'error',
  articles: ['9(2)', '13(1)(c)', '14(1)(c)'],
  since: '2018-05-25',
  examples: differingExamples(`purposes:
  - id: diet
    name: Special diets
    data: [allergies]
    bases: [{basis: consent{++, article9: a++}}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`),
  *check({ facts }) {
    const marks = { category: 'special', basis: 'article9' } as const;
    for (const { purpose, index, data } of purposesWithoutAllowance(facts, marks)) {
      const { name, id } = purpose;
      yield {
        path: ['purposes', index, 'bases'],
        form: 'purpose',
        data: { name, id, data: data.join(', ') },
        related: pathsOfData(facts, data).map((path) => ({ path, why: 'needs' })),
      };
    }
    const { specialCategories, purposes = [] } = facts;
    if (!specialCategories || isNone(specialCategories) || specialDataIn(facts).length > 0) return;
    if (purposes.length > 0 && specialCategories.kinds?.length)
      yield {
        path: ['purposes'],
        form: 'declared',
        related: [{ path: ['specialCategories'], why: 'needs' }],
      };
  },
};
