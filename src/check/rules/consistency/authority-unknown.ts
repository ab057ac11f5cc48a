import { authorityOf } from '../../../../schema/gdpr/authorities.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

export const authorityUnknown: Rule = {
  name: 'authority-unknown',
  severity: 'error',
  articles: ['13(2)(d)', '14(2)(e)'],
  restsOn: ['gdpr', 'eea-agreement'],
  reading: 'authority-by-country',
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'complaint: {authority: US}' },
    passing: { yaml: 'complaint: {authority: FI}' },
  },
  *check({ facts: { complaint } }, { day }) {
    const authority = complaint?.authority;
    const isNamed = typeof authority === 'object';
    const country = isNamed ? authority.country : authority;
    if (country === undefined || authorityOf(country, day)) return;
    yield {
      path: isNamed ? ['complaint', 'authority', 'country'] : ['complaint', 'authority'],
      form: isNamed ? 'named' : 'code',
      data: { country, place: printed('country', country), name: isNamed ? authority.name : '' },
    };
  },
};
