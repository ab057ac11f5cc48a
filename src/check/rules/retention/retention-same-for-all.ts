import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { retentionOf } from '../../facts/retention.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

/** WP260 rev.01, annex: periods are told by category of data or by purpose. */
export const retentionSameForAll: Rule = {
  name: 'retention-same-for-all',
  severity: 'info',
  articles: ['13(2)(a)', '14(2)(a)', '5(1)(e)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  compares: ['purposes', 'retention'],
  examples: {
    failing: {
      yaml: `purposes: [{id: orders, name: Orders, bases: [{basis: contract}]}, {id: news, name: Newsletter, bases: [{basis: consent}]}]
retention: [{id: all, period: P5Y, from: the last purchase}]`,
    },
    passing: {
      yaml: `purposes: [{id: orders, name: Orders, data: [purchases], bases: [{basis: contract}]}, {id: news, name: Newsletter, data: [email], bases: [{basis: consent}]}]
dataCategories: [{id: purchases, name: Purchases}, {id: email, name: E-mail address}]
retention: [{id: orders, data: [purchases], period: P5Y, from: the last purchase}, {id: news, data: [email], criterion: until you cancel the newsletter}]`,
    },
  },
  *check({ facts }) {
    const { purposes = [], retention = [] } = facts;
    for (const [index, entry] of retention.entries()) {
      if (!entry.period || entry.data || entry.dataSubjects) continue;
      if (purposes.some((purpose) => purpose.retention?.includes(entry.id))) continue;
      const covered = purposes.filter((purpose) => retentionOf(facts, purpose).includes(entry));
      const unlike = oneOfEachBasis(covered);
      if (unlike.length < 2) continue;
      yield {
        path: ['retention', index],
        data: {
          entry: nameInMessage(entry.id, entry.name),
          purposes: unlike.map(({ name }) => name).join(', '),
        },
      };
    }
  },
};

/** The first purpose of those that have the same legal bases; one without any is another finding. */
function oneOfEachBasis(purposes: readonly Purpose[]): Purpose[] {
  const found = new Map<string, Purpose>();
  for (const purpose of purposes) {
    const bases = [...new Set((purpose.bases ?? []).map(({ basis }) => basis))].sort().join(' ');
    if (bases && !found.has(bases)) found.set(bases, purpose);
  }
  return [...found.values()];
}
