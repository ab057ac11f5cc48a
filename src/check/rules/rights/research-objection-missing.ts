import { researchPurposes, rightsIn, triggersOf } from '../../facts/rights.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const researchObjectionMissing: Rule = {
  name: 'research-objection-missing',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)', '21(6)'],
  since: '2018-05-25',
  examples: differingExamples(`purposes:
  - id: study
    name: A study of reading habits
    research: true
    bases: [{basis: consent}]
rights:
  access: {text: You may ask for a copy of the data about you.}{++
  objection: {text: You may object on grounds relating to your particular situation.}++}`),
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || rights.objection) return;
    // Where a legal basis asks for the same sentence, that is the root.
    if (triggersOf('objection', notice).some(({ basis }) => basis)) return;
    const [trigger] = researchPurposes(notice);
    if (!trigger?.purpose) return;
    yield {
      path: ['rights', 'objection'],
      data: { purpose: nameInMessage(trigger.purpose.id, trigger.purpose.name) },
      related: [{ path: trigger.path, why: 'needs' }],
    };
  },
};
