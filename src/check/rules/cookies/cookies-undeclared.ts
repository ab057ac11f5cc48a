import type { Facts } from '../../../../schema/disclosures/index.ts';
import { isNone } from '../../../../schema/values.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

/** Directive 2002/58/EC, Article 5(3) as amended by 2009/136/EC; in Finland Act 917/2014, section 205. */
export const cookiesUndeclared: Rule = {
  name: 'cookies-undeclared',
  severity: 'warning',
  articles: [],
  restsOn: ['eprivacy-storage'],
  reading: 'essential-storage',
  since: '2011-05-25',
  examples: differingExamples(`purposes:
  - id: ads
    name: Advertising
    tracking: true{++
cookies: {url: https://shop.example/cookies}++}`),
  *check({ facts: { cookies, purposes = [] } }) {
    if (cookies && isTold(cookies)) return;
    const index = purposes.findIndex(({ tracking }) => tracking);
    const purpose = purposes[index];
    if (!purpose) return;
    const isDenied = isNone(cookies);
    yield {
      path: isDenied ? ['cookies', 'none'] : ['cookies'],
      data: { name: purpose.name, id: purpose.id },
      related: [{ path: ['purposes', index, 'tracking'], why: isDenied ? 'contradicts' : 'needs' }],
    };
  },
};

function isTold(cookies: NonNullable<Facts['cookies']>): boolean {
  if (isNone(cookies)) return false;
  return Boolean(cookies.url || cookies.text || cookies.choices || cookies.list?.length);
}
