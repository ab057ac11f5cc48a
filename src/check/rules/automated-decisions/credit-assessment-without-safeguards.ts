import { creditAssessments, owesSafeguards } from '../../facts/automated-decisions.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

/**
 * Directive (EU) 2023/2225, Article 18: where creditworthiness is assessed by automated means, the consumer is told of the
 * right to have a person explain the assessment, hear the consumer and review it, whoever decides in the end.
 */
export const creditAssessmentWithoutSafeguards: Rule = {
  name: 'credit-assessment-without-safeguards',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['13(2)(f)', '14(2)(g)'],
  restsOn: ['consumer-credit'],
  since: '2026-11-20',
  examples: differingExamples(`automatedDecisions:
  - id: credit
    creditworthiness: true
    solely: false{++
    safeguards: You can ask a person to explain the assessment, state your view and have the assessment reviewed.++}`),
  *check({ facts }) {
    for (const [index, decision] of creditAssessments(facts)) {
      // Article 22(3) asks for the same of decisions that are its own.
      if (decision.safeguards || owesSafeguards(decision)) continue;
      yield { path: ['automatedDecisions', index, 'safeguards'], data: { id: decision.id } };
    }
  },
};
