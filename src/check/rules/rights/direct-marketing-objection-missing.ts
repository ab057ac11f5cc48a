import { rightsIn } from '../../facts/rights.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

export const directMarketingObjectionMissing: Rule = {
  name: 'direct-marketing-objection-missing',
  severity: 'error',
  articles: ['21(2)', '21(4)'],
  reading: 'own-customers',
  since: '2018-05-25',
  examples: differingExamples(`purposes:
  - id: news
    name: Newsletter
    marketing: {channels: [email]}
rights:
  objection: {text: You may object on grounds relating to your particular situation.}{++
  directMarketing: {text: You may object to direct marketing at any time.}++}`),
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || rights.directMarketing) return;
    const purposes = notice.facts.purposes ?? [];
    const index = purposes.findIndex(({ marketing }) => marketing);
    const purpose = purposes[index];
    if (!purpose) return;
    yield {
      path: ['rights', 'directMarketing'],
      data: { name: purpose.name },
      related: [{ path: ['purposes', index, 'marketing'], why: 'needs' }],
    };
  },
};
