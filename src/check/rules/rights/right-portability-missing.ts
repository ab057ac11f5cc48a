import { purposeOrProcessing } from '../../facts/purpose-or-processing.ts';
import { arisesByGuidance, rightsIn, triggersOf } from '../../facts/rights.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const rightPortabilityMissing: Rule = {
  name: 'right-portability-missing',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)', '20(1)'],
  restsOn: ['gdpr', 'wp242-portability'],
  reading: 'observed-portable',
  since: '2018-05-25',
  examples: differingExamples(`purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
rights:
  access: {text: You may ask for a copy of the data about you.}{++
  portability: {text: You may get the data you gave in a machine-readable form.}++}`),
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || rights.portability) return;
    const triggers = triggersOf('portability', notice);
    const trigger = triggers.find(({ basis }) => !basis?.observedOnly) ?? triggers[0];
    if (!trigger?.basis) {
      yield { path: ['rights', 'portability'], form: 'none', severity: 'info' };
      return;
    }
    const { purpose, basis } = trigger;
    yield {
      path: ['rights', 'portability'],
      ...purposeOrProcessing(purpose, basis.explicitConsent ? 'consent' : basis.basis),
      related: [{ path: trigger.path, why: 'needs' }],
      ...(arisesByGuidance('portability', triggers) && { severity: 'warning' }),
    };
  },
};
