import type { Facts } from '../../../../schema/disclosures/index.ts';
import type { Purpose } from '../../../../schema/disclosures/purposes.ts';
import { isNone } from '../../../../schema/values.ts';
import { basesOf } from '../../facts/bases.ts';
import { triggersOf } from '../../facts/rights.ts';
import { isSoftOptIn } from '../../facts/soft-opt-in.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

/** WP260 rev.01, annex: information on rights is specific to the processing. */
export const rightNotTriggered: Rule = {
  name: 'right-not-triggered',
  severity: 'info',
  articles: ['12(1)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  examples:
    differingExamples(`purposes: [{id: logs, name: Security, bases: [{basis: legitimate-interests}]}]
rights: {portability: {text: You can move your data to another service.{++, limits: Only data that you gave on consent.++}}}`),
  *check(notice) {
    const { facts } = notice;
    const { purposes = [], rights } = facts;
    if (purposes.length === 0 || purposes.some((one) => isBasisOpen(facts, one))) return;
    for (const name of ['objection', 'portability', 'withdrawal'] as const) {
      const right = rights?.[name];
      if (!right || isNone(right) || right.limits || right.purposes) continue;
      if (triggersOf(name, notice).length > 0) continue;
      if (name === 'objection' && purposes.some(({ marketing }) => marketing)) continue;
      yield { path: ['rights', name], data: { right: name, named: printed('right', name) } };
    }
  },
};

/** Whether it is not told what a purpose rests on, though it rests on something. */
function isBasisOpen(facts: Facts, purpose: Purpose): boolean {
  return basesOf(facts, purpose).length === 0 && !isSoftOptIn(purpose);
}
