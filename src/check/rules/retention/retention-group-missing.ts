import type { Facts } from '../../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { hasUnknown, referencesIn } from '../../facts/references.ts';
import { retentionOf } from '../../facts/retention.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const retentionGroupMissing: Rule = {
  name: 'retention-group-missing',
  severity: 'warning',
  articles: ['13(2)(a)', '14(2)(a)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  compares: ['purposes', 'retention', 'dataSubjects'],
  examples:
    differingExamples(`dataSubjects: [{id: buyers, name: Buyers}, {id: visitors, name: Visitors}]
purposes: [{id: orders, name: Delivery of orders, dataSubjects: [buyers, visitors]}]
retention:
  - {id: orders, dataSubjects: [buyers], period: P2Y}{++
  - {id: visits, dataSubjects: [visitors], period: P6M}++}`),
  *check(notice) {
    const { facts } = notice;
    const split = (facts.retention ?? []).findIndex((entry) => entry.dataSubjects?.length);
    if (split < 0) return;
    const purposes = facts.purposes ?? [];
    // Purposes that name no groups may concern all: the first stands for them.
    const open = purposes.findIndex(({ dataSubjects }) => !dataSubjects);
    for (const [index, purpose] of purposes.entries()) {
      if (!purpose.dataSubjects && index !== open) continue;
      const untold = groupsWithoutPeriod(facts, purpose);
      if (untold.length === 0) continue;
      const groups = referencesIn(notice).filter(({ to }) => to === 'dataSubjects');
      if (hasUnknown(groups, notice)) return;
      yield {
        path: ['purposes', index, 'dataSubjects'],
        data: { purpose: nameInMessage(purpose.id, purpose.name), groups: untold.join(', ') },
        related: [{ path: ['retention', split, 'dataSubjects'], why: 'needs' }],
      };
    }
  },
};

/** Names of the groups of a purpose for whom no entry applies; none where no entry applies at all. */
function groupsWithoutPeriod(facts: Facts, purpose: Purpose): string[] {
  const entries = retentionOf(facts, purpose);
  if (entries.length === 0 || entries.some((entry) => !entry.dataSubjects)) return [];
  const told = new Set(entries.flatMap((entry) => entry.dataSubjects ?? []));
  return (purpose.dataSubjects ?? facts.dataSubjects?.map(({ id }) => id) ?? [])
    .filter((group) => !told.has(group))
    .map((group) => facts.dataSubjects?.find(({ id }) => id === group)?.name ?? group);
}
