import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

const obliging: readonly string[] = ['by-law', 'by-contract', 'to-enter-contract'];

export const consentAsCondition: Rule = {
  name: 'consent-as-condition',
  severity: 'warning',
  articles: ['7(4)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'purposes: [{id: news, name: Newsletter, bases: [{basis: consent}], providing: [{required: by-contract, consequences: We close your account.}]}]',
    },
    passing: {
      yaml: "purposes: [{id: news, name: Newsletter, bases: [{basis: consent}], providing: [{required: 'no', consequences: You do not get the newsletter.}]}]",
    },
  },
  *check({ facts }) {
    for (const [index, { id, name, bases = [], providing = [] }] of (
      facts.purposes ?? []
    ).entries()) {
      if (bases.length === 0 || bases.some(({ basis }) => basis !== 'consent')) continue;
      const position = providing.findIndex(({ required = '' }) => obliging.includes(required));
      if (position < 0) continue;
      yield {
        path: ['purposes', index, 'providing', position, 'required'],
        data: { purpose: nameInMessage(id, name) },
        related: [{ path: ['purposes', index, 'bases'], why: 'contradicts' }],
      };
    }
  },
};
