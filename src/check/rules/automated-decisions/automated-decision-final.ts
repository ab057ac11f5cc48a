import { article22Decisions, owesSafeguards } from '../../facts/automated-decisions.ts';
import type { Rule } from '../../findings/rule.ts';
import { finalIn } from '../../text/lexicon/decision-remedies.ts';

/** Where a contract or explicit consent allows a decision, a person can be asked to look at it; a law that allows one has safeguards of its own. */
export const automatedDecisionFinal: Rule = {
  name: 'automated-decision-final',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['22(3)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'automatedDecisions: [{id: credit, solely: true, ground: contract, safeguards: The decision is final and cannot be appealed.}]',
    },
    passing: {
      yaml: 'automatedDecisions: [{id: credit, solely: true, ground: contract, safeguards: You can ask a person to look at it and contest it.}]',
    },
  },
  *check({ facts, locale }) {
    for (const [index, decision] of article22Decisions(facts)) {
      const final = finalIn(decision, locale);
      if (!final) continue;
      const owes = owesSafeguards(decision);
      yield {
        path: ['automatedDecisions', index, final.field],
        articles: owes ? ['22(3)'] : ['22(2)'],
        form: owes ? 'owed' : 'law',
        data: { id: decision.id, sentence: final.sentence },
        ...(owes && { severity: 'error' as const }),
      };
    }
  },
};
