import type { LegalBasisEntry } from '../../../../schema/disclosures/purposes.ts';
import { printedAll } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

export const basesNotToldApart: Rule = {
  name: 'bases-not-told-apart',
  severity: 'warning',
  articles: ['13(1)(c)', '14(1)(c)', '5(1)(a)'],
  restsOn: ['edpb-consent'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: consent}, {basis: contract}]`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}, {basis: legal-obligation, data: [payments]}]
dataCategories: [{id: payments, name: Payments}]`,
    },
  },
  *check({ facts }) {
    for (const [index, { name, id, bases = [] }] of (facts.purposes ?? []).entries()) {
      const whole = new Set(bases.filter(coversAll).map(({ basis }) => basis));
      if (whole.size < 2) continue;
      yield {
        path: ['purposes', index, 'bases'],
        data: { name, id, bases: printedAll('basis', [...whole]) },
      };
    }
  },
};

function coversAll({ data, dataSubjects }: LegalBasisEntry): boolean {
  return !data?.length && !dataSubjects?.length;
}
