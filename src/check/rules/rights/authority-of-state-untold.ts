import { authorityName, authorityOf } from '../../../../schema/gdpr/authorities.ts';
import type { Rule } from '../../findings/rule.ts';

/**
 * Article 51(1) leaves it to a Member State to have several authorities. In Germany companies, associations and the
 * bodies of a Land answer to the authority of that Land (BDSG, section 40), federal bodies to the federal one (section 9).
 */
export const authorityOfStateUntold: Rule = {
  name: 'authority-of-state-untold',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['13(2)(d)', '14(2)(e)', '77(1)'],
  restsOn: ['de-data-protection'],
  reading: 'authority-of-land',
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'complaint: {authority: DE}' },
    passing: {
      yaml: 'complaint: {authority: {name: Bayerisches Landesamt für Datenschutzaufsicht, country: DE, url: "https://www.lda.bayern.de/"}}',
    },
  },
  *check({ facts: { complaint, controller } }, { day }) {
    if (complaint?.otherAuthorities?.length) return;
    const authority = complaint?.authority;
    const isNamed = typeof authority === 'object';
    const country = isNamed ? authority.country : authority;
    const federal = country === undefined ? undefined : authorityOf(country, day);
    if (!federal?.federal || (isNamed && !federal.federal.test(authority.name))) return;
    yield {
      path: ['complaint', 'authority'],
      data: { authority: (speak) => authorityName(federal, speak) },
      // A body of the federation rightly names it.
      ...(controller?.publicBody && { severity: 'info' as const }),
    };
  },
};
