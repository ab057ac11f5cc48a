import {
  authorityName,
  authorityOf,
  isAuthorityByState,
} from '../../../../schema/gdpr/authorities.ts';
import { mayBeSupervisory } from '../../../../schema/gdpr/named-authorities.ts';
import { isUnfilled } from '../../../content/unfilled.ts';
import type { Rule } from '../../findings/rule.ts';

/**
 * Article 77 leads to the authority of Article 51, not to that of consumers or of a trade. Where the row of the country is recalled, and
 * where churches, broadcasters and states have authorities of their own, it is an info.
 */
export const authorityNotSupervisory: Rule = {
  name: 'authority-not-supervisory',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['13(2)(d)', '14(2)(e)', '77(1)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'complaint: {authority: {name: Konsumentverket, country: SE}}' },
    passing: { yaml: 'complaint: {authority: {name: Integritetsskyddsmyndigheten, country: SE}}' },
  },
  *check({ facts: { complaint, controller } }, { day }) {
    const authority = complaint?.authority;
    if (typeof authority !== 'object' || isUnfilled(authority.name)) return;
    const country = authority.country ?? controller?.country;
    const right = country === undefined ? undefined : authorityOf(country, day);
    if (country === undefined || !right || mayBeSupervisory(authority, country)) return;
    const others = complaint?.otherAuthorities ?? [];
    if (others.some((name) => mayBeSupervisory({ name }, country))) return;
    const isSure = right.known.basis === 'read' && !isAuthorityByState(country);
    yield {
      path: ['complaint', 'authority', 'name'],
      form: isAuthorityByState(country) ? 'states' : 'one',
      data: { name: authority.name, right: (speak) => authorityName(right, speak) },
      ...(!isSure && { severity: 'info' as const }),
    };
  },
};
