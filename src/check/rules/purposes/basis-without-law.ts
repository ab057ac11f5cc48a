import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { lacksLaw } from '../../text/unnamed-law.ts';

export const basisWithoutLaw: Rule = {
  name: 'basis-without-law',
  severity: 'warning',
  articles: ['6(3)', '13(1)(c)', '14(1)(c)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: differingExamples(
    `purposes: [{id: books, name: Bookkeeping, bases: [{basis: legal-obligation{++, law: [{name: Accounting Act, number: 1336/1997}]++}}]}]`,
  ),
  *check({ facts }) {
    for (const [index, { id, name, bases = [] }] of (facts.purposes ?? []).entries()) {
      const position = bases.findIndex(lacksLaw);
      const entry = bases[position];
      if (!entry) continue;
      yield {
        path: ['purposes', index, 'bases', position, 'law'],
        data: {
          purpose: nameInMessage(id, name),
          basis: printed('basis', entry.basis),
        },
      };
    }
  },
};
