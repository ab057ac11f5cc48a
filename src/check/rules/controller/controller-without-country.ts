import type { Rule } from '../../findings/rule.ts';

export const controllerWithoutCountry: Rule = {
  name: 'controller-without-country',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['13(1)(a)', '14(1)(a)', '27(1)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `controller:
  name: Shop Ltd
  email: [privacy@shop.example]`,
    },
    passing: {
      yaml: `controller:
  name: Shop Ltd
  country: FI
  email: [privacy@shop.example]`,
    },
  },
  *check({ facts: { controller } }) {
    if (!controller || controller.country) return;
    yield { path: ['controller', 'country'], data: { name: controller.name } };
  },
};
