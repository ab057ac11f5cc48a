import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { asksDataSubject } from '../../facts/data-of-purpose.ts';
import { isProvidingTold, isToldByDefault } from '../../facts/providing.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const providingUndeclaredForPurpose: Rule = {
  name: 'providing-undeclared-for-purpose',
  severity: 'error',
  articles: ['13(2)(e)'],
  since: '2018-05-25',
  compares: ['providing'],
  examples: differingExamples(`purposes:
  - id: orders
    name: Delivery of orders
    providing: [{required: by-contract, consequences: Without the data we cannot deliver the order.}]
  - id: news
    name: Newsletter{++
    providing: [{required: no, consequences: Without the address you do not get the newsletter.}]++}`),
  *check(notice) {
    const { purposes = [], providing } = notice.facts;
    const isTold = (purpose: Purpose) =>
      isProvidingTold(purpose.providing) || isToldByDefault(providing, purpose);
    // Where nothing at all is told, that is the finding.
    if (!isProvidingTold(providing) && !purposes.some(isTold)) return;
    for (const [index, purpose] of purposes.entries()) {
      if (isTold(purpose) || !asksDataSubject(notice, purpose)) continue;
      yield {
        path: ['purposes', index, 'providing'],
        data: { name: purpose.name, id: purpose.id },
      };
    }
  },
};
