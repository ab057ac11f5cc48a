import { ageOfConsentIn } from '../../../../schema/gdpr/ages-of-consent.ts';
import { isNone } from '../../../../schema/values.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

/**
 * The age of Article 8(1) in the country of the controller. A higher one with a reason of its own is another matter; what
 * rests on a row that was written from memory is an info, and says so.
 */
export const childAgeLimitWrong: Rule = {
  name: 'child-age-limit-wrong',
  severity: 'warning',
  articles: ['8(1)'],
  restsOn: ['gdpr', 'ages-of-consent'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `controller: {name: Shop Oy, country: FI}
children: {offeredDirectly: true, ageLimit: 16}`,
    },
    passing: {
      yaml: `controller: {name: Shop Oy, country: FI}
children: {offeredDirectly: true, ageLimit: 13}`,
    },
  },
  *check({ facts: { children, controller } }, { day }) {
    if (!children || isNone(children) || children.ageLimit === undefined) return;
    const row = controller?.country ? ageOfConsentIn(controller.country, day) : undefined;
    if (!row) return;
    const { ageLimit, note } = children;
    if (ageLimit === row.years || (note && ageLimit > row.years)) return;
    const { basis } = row.known;
    yield {
      path: ['children', 'ageLimit'],
      form: basis,
      data: {
        age: String(ageLimit),
        years: String(row.years),
        place: printed('country', row.country),
        act: row.act,
      },
      ...(basis === 'recalled' && { severity: 'info' as const }),
    };
  },
};
