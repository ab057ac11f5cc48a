import type { Facts } from '../../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { dataOfPurpose, pathsOfData, unnamedData } from '../../facts/data-of-purpose.ts';
import type { Rule } from '../../findings/rule.ts';

export const providingContradictsSources: Rule = {
  name: 'providing-contradicts-sources',
  severity: 'warning',
  articles: ['13(2)(e)'],
  restsOn: ['record'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    data: [contact]
    providing: [{required: not-applicable}]
dataCategories: [{id: contact, name: Contact details, sources: [data-subject]}]`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    data: [contact]
    providing: [{required: by-contract, consequences: Without the data we cannot deliver the order.}]
dataCategories: [{id: contact, name: Contact details, sources: [data-subject]}]`,
    },
  },
  *check({ facts }) {
    const purposes = facts.purposes ?? [];
    // Purposes that name no data may use the same, and the notice tells of all of them at once.
    const open = purposes.findIndex((purpose) => !purpose.data && !purpose.providing?.length);
    for (const [index, purpose] of purposes.entries()) {
      if (!purpose.data && !purpose.providing?.length && index !== open) continue;
      const contradicted = givenButNotAsked(facts, purpose);
      if (contradicted.length === 0) continue;
      const { name, id } = purpose;
      const own = purpose.providing?.length;
      yield {
        path: own ? ['purposes', index, 'providing'] : ['purposes', index],
        data: { name, id, data: contradicted.join(', ') },
        related: [
          ...(own ? [] : [{ path: ['providing'], why: 'contradicts' as const }]),
          ...pathsOfData(facts, contradicted).map((path) => ({ path, why: 'needs' as const })),
        ],
      };
    }
  },
};

/** Data from the data subject alone that every word on the matter calls not applicable. */
function givenButNotAsked(facts: Facts, purpose: Purpose): string[] {
  const told = purpose.providing?.length ? purpose.providing : (facts.providing ?? []);
  const used = purpose.data ? dataOfPurpose(facts, purpose) : unnamedData(facts);
  return used
    .filter(({ sources = [] }) => sources.length > 0 && sources.every((s) => s === 'data-subject'))
    .map(({ id }) => id)
    .filter((id) => {
      const about = told.filter(({ data }) => !data?.length || data.includes(id));
      return about.length > 0 && about.every(({ required }) => required === 'not-applicable');
    });
}
