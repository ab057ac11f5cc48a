import type { Rule } from '../../findings/rule.ts';

export const publicAuthorityLegitimateInterests: Rule = {
  name: 'public-authority-legitimate-interests',
  severity: 'warning',
  articles: ['6(1)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
purposes:
  - id: permits
    name: Permits
    bases: [{basis: legitimate-interests, interest: good service, interestOf: controller}]`,
    },
    passing: {
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
purposes:
  - id: permits
    name: Permits
    bases: [{basis: public-task, law: [{name: Building Act, number: 751/2023}]}]`,
    },
  },
  *check({ facts }) {
    if (!facts.controller?.publicBody) return;
    for (const [index, { name, id, bases = [] }] of (facts.purposes ?? []).entries()) {
      const position = bases.findIndex(({ basis }) => basis === 'legitimate-interests');
      if (position < 0) continue;
      yield {
        path: ['purposes', index, 'bases', position, 'basis'],
        data: { name, id },
        related: [{ path: ['controller', 'publicBody'], why: 'needs' }],
      };
    }
  },
};
