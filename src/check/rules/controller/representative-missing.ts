import { isThirdCountry } from '../../../../schema/gdpr/third-countries.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

/**
 * Article 27(1) binds a controller that Article 3(2) subjects to the Regulation: one that has no establishment in the
 * Union and offers something here, or watches people here. The country alone does not tell that.
 */
export const representativeMissing: Rule = {
  name: 'representative-missing',
  severity: 'warning',
  articles: ['13(1)(a)', '14(1)(a)', '27(1)'],
  restsOn: ['gdpr', 'eea-agreement'],
  reading: 'representative-needless',
  since: '2018-05-25',
  examples:
    differingExamples(`controller: {name: Shop Inc, country: US, email: [privacy@shop.example]}{++
representative: {name: Deputy Oy, country: FI, email: shop@deputy.example}++}`),
  *check({ facts: { controller, representative } }, { day }) {
    const { country } = controller ?? {};
    if (!controller || !country || !isThirdCountry(country, day)) return;
    // Article 27(2)(b): public authorities and bodies need no representative.
    if (representative || controller.publicBody) return;
    yield {
      path: ['representative'],
      data: { name: controller.name, country: printed('country', country) },
      related: [{ path: ['controller', 'country'], why: 'needs' }],
    };
  },
};
