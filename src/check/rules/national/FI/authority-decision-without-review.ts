import { article22Decisions } from '../../../facts/automated-decisions.ts';
import { differingExamples } from '../../../findings/differing-examples.ts';
import type { Rule } from '../../../findings/rule.ts';
import { finalIn, tellsRemedy } from '../../../text/lexicon/decision-remedies.ts';

/**
 * Administrative Procedure Act 434/2003, chapter 8 b, section 53 f: a matter of a natural person is decided automatically only
 * where a revised decision can be claimed free of charge, and a person decides on that. The act asks for the remedy, Article
 * 22(2)(b) for safeguards in the law; that the notice tells of it is what makes either of use. It may do so among the safeguards; one
 * that is told to be final is reported as such.
 */
export const authorityDecisionWithoutReview: Rule = {
  name: 'authority-decision-without-review',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['22(2)'],
  restsOn: ['fi-administrative-procedure'],
  since: '2023-05-01',
  byWordLists: true,
  examples: differingExamples(`controller: {name: City of Kaski, country: FI, publicBody: true}
automatedDecisions:
  - id: parking
    solely: true
    ground: law{++
    review: You can claim a revised decision free of charge within 30 days. A person decides on the claim.++}`),
  *check({ facts, locale }) {
    if (!facts.controller?.publicBody) return;
    for (const [index, decision] of article22Decisions(facts)) {
      if (decision.review || tellsRemedy(decision, locale) || finalIn(decision, locale)) continue;
      yield { path: ['automatedDecisions', index, 'review'], data: { id: decision.id } };
    }
  },
};
