import {
  article22Decisions,
  specialDataOf,
  specialDataPossible,
} from '../../facts/automated-decisions.ts';
import { pathsOfData } from '../../facts/data-of-purpose.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const automatedDecisionSpecialWithoutCondition: Rule = {
  name: 'automated-decision-special-without-condition',
  severity: 'error',
  articles: ['22(4)'],
  since: '2018-05-25',
  examples: differingExamples(`automatedDecisions:
  - id: triage
    purposes: [care]
    ground: explicit-consent{++
    special: a++}
purposes: [{id: care, name: Care, data: [symptoms]}]
dataCategories: [{id: symptoms, name: Symptoms, special: health}]`),
  *check({ facts }) {
    for (const [index, decision] of article22Decisions(facts)) {
      const used = specialDataOf(facts, decision);
      const isUsed = used.length > 0;
      const data = isUsed ? used : specialDataPossible(facts, decision);
      if (decision.special || data.length === 0) continue;
      yield {
        path: ['automatedDecisions', index, 'special'],
        form: isUsed ? 'used' : 'possible',
        severity: isUsed ? 'error' : 'warning',
        data: { id: decision.id, data: data.join(', ') },
        related: pathsOfData(facts, data).map((path) => ({ path, why: 'needs' })),
      };
    }
  },
};
