import { basesOf } from '../../../facts/bases.ts';
import { pathsOfData, purposesWithoutAllowance } from '../../../facts/data-of-purpose.ts';
import { differingExamples } from '../../../findings/differing-examples.ts';
import { nameInMessage } from '../../../findings/name-entry.ts';
import type { Rule } from '../../../findings/rule.ts';

/** Data Protection Act 1050/2018, section 29: consent, a law, or one of the grounds that the section lists. A notice need not print it, and the trades that use the code are mostly on the list. */
export const personalIdentityCodeWithoutGround: Rule = {
  name: 'personal-identity-code-without-ground',
  severity: 'info',
  articles: ['87'],
  restsOn: ['fi-data-protection-code'],
  since: '2019-01-01',
  examples: differingExamples(`controller: {name: Shop Oy, country: FI}
purposes: [{id: credit, name: Checking credit, data: [code], bases: [{basis: contract{++, law: [{name: Data Protection Act, number: 1050/2018, section: section 29}]++}}]}]
dataCategories: [{id: code, name: Personal identity code, nationalId: true}]`),
  *check({ facts }) {
    const marks = { category: 'nationalId', basis: 'law' } as const;
    for (const { purpose, index, data } of purposesWithoutAllowance(facts, marks)) {
      if (basesOf(facts, purpose).some(({ basis }) => basis === 'consent')) continue;
      yield {
        path: ['purposes', index, 'bases'],
        data: { purpose: nameInMessage(purpose.id, purpose.name) },
        related: pathsOfData(facts, data).map((path) => ({ path, why: 'needs' as const })),
      };
    }
  },
};
