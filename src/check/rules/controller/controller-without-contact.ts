import { isReachable } from '../../facts/contact.ts';
import type { Rule } from '../../findings/rule.ts';

export const controllerWithoutContact: Rule = {
  name: 'controller-without-contact',
  severity: 'error',
  articles: ['13(1)(a)', '14(1)(a)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `controller:
  name: Shop Ltd
  country: FI`,
    },
    passing: {
      yaml: `controller:
  name: Shop Ltd
  country: FI
  email: [privacy@shop.example]`,
    },
  },
  *check({ facts: { controller } }) {
    if (!controller || isReachable(controller) || isReachable(controller.contact ?? {})) return;
    yield { path: ['controller', 'email'], data: { name: controller.name } };
  },
};
