import type { Facts } from '../../../../schema/disclosures/index.ts';
import { type Right, rights } from '../../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../../schema/values.ts';
import { arisesByGuidance, triggersInLaw, unrestrictedTriggers } from '../../facts/rights.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { namesAct } from '../../text/names-act.ts';

/** The article of each right; the denial of withdrawal is reported as the right that is missing. */
const articles: Partial<Record<Right, string>> = {
  access: '15',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  objection: '21(1)',
  portability: '20(1)',
};

export const rightDenied: Rule = {
  name: 'right-denied',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)'],
  restsOn: ['gdpr', 'wp242-portability'],
  reading: 'right-by-law',
  since: '2018-05-25',
  knowsWords: true,
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
rights:
  access: {text: You may ask for a copy of the data about you.}
  portability: {none: You may not move your data.}`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
rights:
  access: {text: You may ask for a copy of the data about you.}
  portability: {text: You may get the data you gave in a machine-readable form.}`,
    },
  },
  *check(notice) {
    const stated = notice.facts.rights;
    const denied = rights.filter((right) => right in articles && isNone(stated?.[right]));
    // A notice that denies all of them is reported as a whole.
    if (denied.length === Object.keys(articles).length && !stated?.directMarketing) return;
    for (const right of denied) {
      const free = unrestrictedTriggers(right, notice);
      // A law may restrict what arises from a task that it gives: the reason names it.
      const isInLaw = free.length === 0;
      const denial = stated?.[right];
      const reason = isNone(denial) ? denial.none : '';
      if (isInLaw && (namesAct(reason) || isWaived(right, notice.facts))) continue;
      const triggers = isInLaw ? triggersInLaw(right, notice) : free;
      const trigger = triggers.find(({ basis }) => !basis.observedOnly) ?? triggers[0];
      if (!trigger) continue;
      const { purpose, basis, path } = trigger;
      const form = purpose ? 'purpose' : 'processing';
      yield {
        path: ['rights', right, 'none'],
        articles: ['13(2)(b)', '14(2)(c)', articles[right] ?? ''],
        form: isInLaw ? 'act' : form,
        data: {
          right,
          named: printed('right', right),
          basis: printed('basis', basis.basis),
          ...(purpose && { purpose: nameInMessage(purpose.id, purpose.name) }),
        },
        related: [{ path, why: 'contradicts' }],
        ...((isInLaw || arisesByGuidance(right, triggers)) && { severity: 'warning' }),
      };
    }
  },
};

/** Whether the notice records the law under Article 23 by which a right is left out. */
function isWaived(right: Right, { waivers = [] }: Facts): boolean {
  return waivers.some(({ duty, point, law }) => duty === right && point === '23' && law?.length);
}
