import { placedBases } from '../../facts/bases.ts';
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
    const relied = placedBases(facts).filter(({ entry }) => entry.basis === 'legitimate-interests');
    for (const [, [first]] of Map.groupBy(relied, ({ purpose }) => purpose?.id)) {
      if (!first) continue;
      const { path, purpose } = first;
      yield {
        path: [...path, 'basis'],
        form: purpose ? 'purpose' : 'processing',
        data: { name: purpose?.name ?? '', id: purpose?.id ?? '' },
        related: [{ path: ['controller', 'publicBody'], why: 'needs' }],
      };
    }
  },
};
