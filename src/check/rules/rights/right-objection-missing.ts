import { purposeOrProcessing } from '../../facts/purpose-or-processing.ts';
import { researchPurposes, rightsIn, triggersOf } from '../../facts/rights.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const rightObjectionMissing: Rule = {
  name: 'right-objection-missing',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)', '21(1)'],
  since: '2018-05-25',
  examples: differingExamples(`purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests, interest: detecting fraud, interestOf: controller}]
rights:
  access: {text: You may ask for a copy of the data about you.}{++
  objection: {text: You may object on grounds relating to your particular situation.}++}`),
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || rights.objection) return;
    const trigger = triggersOf('objection', notice).find(({ basis }) => basis);
    if (trigger?.basis) {
      const {
        purpose,
        basis: { basis },
      } = trigger;
      yield {
        path: ['rights', 'objection'],
        ...purposeOrProcessing(purpose, basis),
        related: [{ path: trigger.path, why: 'needs' }],
      };
      // Where nothing gives rise to it but marketing, that of Article 21(2) is the right to object.
    } else if (researchPurposes(notice).length === 0 && !rights.directMarketing) {
      yield { path: ['rights', 'objection'], form: 'none', severity: 'warning' };
    }
  },
};
