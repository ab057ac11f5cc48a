import type { Facts } from '../../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { isNone } from '../../../../schema/values.ts';
import { basesOf } from '../../facts/bases.ts';
import { dataOfPurpose, unnamedData } from '../../facts/data-of-purpose.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';
import { givesReason } from '../../text/lexicon/reasons.ts';

/** Points of Article 9(2) on which employers and associations process data of their own people. */
const besideCoreActivity: readonly string[] = ['b', 'd', 'f'];

export const officerLikelyRequired: Rule = {
  name: 'officer-likely-required',
  severity: 'warning',
  articles: ['37(1)(b)', '37(1)(c)'],
  restsOn: ['wp243-officers'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: `dataProtectionOfficer: {none: We have no data protection officer.}
purposes: [{id: care, name: Care, data: [health], bases: [{basis: contract, article9: h}]}]
dataCategories: [{id: health, name: Health, special: health}]`,
    },
    passing: {
      yaml: `dataProtectionOfficer: {none: "We have no data protection officer, because our processing is not on a large scale."}
purposes: [{id: care, name: Care, data: [health], bases: [{basis: contract, article9: h}]}]
dataCategories: [{id: health, name: Health, special: health}]`,
    },
  },
  *check({ facts }) {
    const { dataProtectionOfficer: officer, controller, purposes = [] } = facts;
    if (!officer || !isNone(officer) || controller?.publicBody) return;
    if (officer.note || givesReason(officer.none)) return;
    for (const [index, purpose] of purposes.entries()) {
      const kind = suspicionOf(facts, purpose);
      if (!kind) continue;
      yield {
        path: ['dataProtectionOfficer', 'none'],
        form: kind,
        data: { purpose: nameInMessage(purpose.id, purpose.name) },
        related: [{ path: ['purposes', index], why: 'needs' }],
      };
      return;
    }
  },
};

function suspicionOf(facts: Facts, purpose: Purpose): 'monitoring' | 'special' | undefined {
  if (purpose.tracking && purpose.profiling) return 'monitoring';
  // A purpose that names no data may use what none names.
  const used = purpose.data ? dataOfPurpose(facts, purpose) : unnamedData(facts);
  const sensitive = used.some(({ special, criminal }) => special || criminal);
  const own = basesOf(facts, purpose).some(({ article9 = '' }) =>
    besideCoreActivity.includes(article9),
  );
  return sensitive && !own ? 'special' : undefined;
}
