import { article22Decisions } from '../../../facts/automated-decisions.ts';
import type { Rule } from '../../../findings/rule.ts';

/**
 * Administrative Procedure Act 434/2003, chapter 8 b, section 53 e: it is this act that lets an authority decide an administrative matter
 * automatically, and neither a contract nor consent. Outside of such matters a public body may do as others do.
 */
export const authorityDecisionWithoutLaw: Rule = {
  name: 'authority-decision-without-law',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['22(2)'],
  restsOn: ['fi-administrative-procedure'],
  since: '2023-05-01',
  examples: {
    failing: {
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
automatedDecisions: [{id: parking, solely: true, ground: contract}]`,
    },
    passing: {
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
automatedDecisions: [{id: parking, solely: true, ground: law}]`,
    },
  },
  *check({ facts }) {
    if (!facts.controller?.publicBody) return;
    for (const [index, { id, ground }] of article22Decisions(facts)) {
      if (!ground || ground === 'law') continue;
      yield { path: ['automatedDecisions', index, 'ground'], data: { id } };
    }
  },
};
