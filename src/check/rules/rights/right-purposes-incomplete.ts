import { type Right, rights } from '../../../../schema/gdpr/vocabularies.ts';
import type { Notice } from '../../../content/notice.ts';
import { say } from '../../../locale/say.ts';
import { hasUnknown, referencesIn } from '../../facts/references.ts';
import { arisesByGuidance, purposesUntold } from '../../facts/rights.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const rightPurposesIncomplete: Rule = {
  name: 'right-purposes-incomplete',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)', '13(2)(c)', '14(2)(d)'],
  restsOn: ['gdpr', 'wp242-portability'],
  since: '2018-05-25',
  compares: ['rights', 'purposes'],
  examples: differingExamples(`purposes:
  - {id: ads, name: Advertising, bases: [{basis: legitimate-interests}]}
  - {id: fraud, name: Safety of payments, bases: [{basis: legitimate-interests}]}
rights:
  objection: {text: You may object to the processing., purposes: [ads{++, fraud++}]}`),
  *check(notice) {
    for (const right of rights) {
      const untold = purposesUntold(right, notice);
      if (untold.length === 0 || leadsNowhere(right, notice)) continue;
      const purposes = untold.flatMap(({ purpose }) => purpose ?? []);
      yield {
        path: ['rights', right, 'purposes'],
        articles: right === 'withdrawal' ? ['13(2)(c)', '14(2)(d)'] : ['13(2)(b)', '14(2)(c)'],
        data: {
          right: (speak) => say(`rules.right-purposes-incomplete.rights.${right}`, speak),
          purposes: purposes.map(({ id, name }) => nameInMessage(id, name)).join(', '),
          ids: purposes.map(({ id }) => id).join(', '),
        },
        related: untold.map(({ path }) => ({ path, why: 'needs' })),
        ...(arisesByGuidance(right, untold) && { severity: 'warning' }),
      };
    }
  },
};

/** Whether a purpose that the right names is not there: it may be the one that is left out. */
function leadsNowhere(right: Right, notice: Notice): boolean {
  const own = referencesIn(notice).filter(({ path }) => path[0] === 'rights' && path[1] === right);
  return hasUnknown(own, notice);
}
