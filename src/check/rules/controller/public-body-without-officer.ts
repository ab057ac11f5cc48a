import { isNone } from '../../../../schema/values.ts';
import type { Rule } from '../../findings/rule.ts';

export const publicBodyWithoutOfficer: Rule = {
  name: 'public-body-without-officer',
  severity: 'error',
  articles: ['37(1)(a)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
dataProtectionOfficer: {none: We have no data protection officer.}`,
    },
    passing: {
      yaml: `controller: {name: City of Kaski, country: FI, publicBody: true}
dataProtectionOfficer: {email: dpo@kaski.example}`,
    },
  },
  *check({ facts: { controller, dataProtectionOfficer } }) {
    if (!controller?.publicBody || !isNone(dataProtectionOfficer)) return;
    yield {
      path: ['dataProtectionOfficer', 'none'],
      data: { name: controller.name },
      related: [{ path: ['controller', 'publicBody'], why: 'needs' }],
    };
  },
};
