import { authorityOf } from '../../../../schema/gdpr/authorities.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

export const authorityUnknown: Rule = {
  name: 'authority-unknown',
  severity: 'error',
  articles: ['13(2)(d)', '14(2)(e)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'complaint: {authority: US}' },
    passing: { yaml: 'complaint: {authority: FI}' },
  },
  *check({ facts: { complaint } }, { day }) {
    const authority = complaint?.authority;
    if (typeof authority !== 'string' || authorityOf(authority, day)) return;
    yield {
      path: ['complaint', 'authority'],
      data: { country: authority, place: printed('country', authority) },
    };
  },
};
