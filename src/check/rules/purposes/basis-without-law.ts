import { placedBases } from '../../facts/bases.ts';
import { purposeOrProcessing } from '../../facts/purpose-or-processing.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
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
    const lacking = placedBases(facts).filter(({ entry }) => lacksLaw(entry));
    // Of a purpose the first stands for all.
    for (const [, [first]] of Map.groupBy(lacking, ({ purpose }) => purpose?.id)) {
      if (!first) continue;
      const { entry, path, purpose } = first;
      yield { path: [...path, 'law'], ...purposeOrProcessing(purpose, entry.basis) };
    }
  },
};
