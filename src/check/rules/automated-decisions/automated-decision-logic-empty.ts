import { article22Decisions } from '../../facts/automated-decisions.ts';
import type { Rule } from '../../findings/rule.ts';
import { isEmptyLogic } from '../../text/lexicon/empty-logic.ts';

/** Court of Justice, C-203/22 (Dun & Bradstreet Austria): the procedure and principles that were actually applied. */
export const automatedDecisionLogicEmpty: Rule = {
  name: 'automated-decision-logic-empty',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['13(2)(f)', '14(2)(g)'],
  restsOn: ['gdpr', 'dun-bradstreet'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'automatedDecisions: [{id: credit, solely: true, logic: We use an algorithm.}]',
    },
    passing: {
      yaml: 'automatedDecisions: [{id: credit, solely: true, logic: The algorithm says no to whoever has more than one unpaid invoice.}]',
    },
  },
  *check({ facts, locale }) {
    for (const [index, { id, logic }] of article22Decisions(facts)) {
      if (!logic || !isEmptyLogic(logic, locale)) continue;
      yield { path: ['automatedDecisions', index, 'logic'], data: { id, logic } };
    }
  },
};
