import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

/** WP260 rev.01, annex: preferably several ways to reach the controller. */
export const controllerWithOneChannel: Rule = {
  name: 'controller-with-one-channel',
  severity: 'info',
  articles: ['13(1)(a)', '14(1)(a)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  examples: differingExamples(
    `controller: {name: Shop Oy, email: [privacy@shop.example]{++, phone: [010 123 4567]++}}`,
  ),
  *check({ facts: { controller } }) {
    if (!controller) return;
    const { address, email, phone, form, contact } = controller;
    const ways = [
      address?.street || address?.poBox,
      email?.length || contact?.email,
      phone?.length || contact?.phone,
      form,
    ];
    if (ways.filter(Boolean).length === 1) yield { path: ['controller'] };
  },
};
