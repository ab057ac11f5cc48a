import {
  type StateAuthority,
  stateAuthorities,
} from '../../../../../schema/gdpr/state-authorities.ts';
import type { Rule } from '../../../findings/rule.ts';

/** Bavaria has one authority for its public bodies and one for all others: BDSG, section 40; BayDSG, articles 15 and 18. */
export const authorityForOtherBodies: Rule = {
  name: 'authority-for-other-bodies',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['13(2)(d)', '14(2)(e)', '77(1)'],
  restsOn: ['de-data-protection-states'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `controller: {name: Laden GmbH, country: DE}
complaint: {authority: {name: Der Bayerische Landesbeauftragte für den Datenschutz, country: DE}}`,
    },
    passing: {
      yaml: `controller: {name: Laden GmbH, country: DE}
complaint: {authority: {name: Bayerisches Landesamt für Datenschutzaufsicht, country: DE}}`,
    },
  },
  *check({ facts: { complaint, controller } }) {
    const authority = complaint?.authority;
    if (typeof authority !== 'object' || complaint?.otherAuthorities?.length) return;
    const named = stateAuthorities.find(({ pattern }) => pattern?.test(authority.name));
    const side = controller?.publicBody ? 'public' : 'private';
    if (!named || named.over === 'all' || named.over === side) return;
    yield {
      path: ['complaint', 'authority', 'name'],
      form: named.over,
      data: { named: named.name, right: otherOf(named)?.name ?? '' },
    };
  },
};

function otherOf({ state, over }: StateAuthority): StateAuthority | undefined {
  return stateAuthorities.find((one) => one.state === state && one.over !== over);
}
