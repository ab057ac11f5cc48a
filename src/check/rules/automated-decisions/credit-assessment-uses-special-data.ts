import { creditAssessments, specialDataOf } from '../../facts/automated-decisions.ts';
import { pathsOfData } from '../../facts/data-of-purpose.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

/** Directive (EU) 2023/2225, Article 18: special categories of data are no part of an assessment of creditworthiness. */
export const creditAssessmentUsesSpecialData: Rule = {
  name: 'credit-assessment-uses-special-data',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['9(1)'],
  restsOn: ['consumer-credit'],
  since: '2026-11-20',
  examples:
    differingExamples(`automatedDecisions: [{id: credit, creditworthiness: true, purposes: [invoices]}]
purposes: [{id: invoices, name: Invoices, data: [{--diet, --}payments]}]
dataCategories: [{id: diet, name: Diets, special: health}, {id: payments, name: Payments}]`),
  *check({ facts }) {
    for (const [index, decision] of creditAssessments(facts)) {
      const data = specialDataOf(facts, decision);
      if (data.length === 0) continue;
      yield {
        path: ['automatedDecisions', index, 'creditworthiness'],
        data: { id: decision.id, data: data.join(', ') },
        related: pathsOfData(facts, data).map((path) => ({ path, why: 'contradicts' })),
      };
    }
  },
};
