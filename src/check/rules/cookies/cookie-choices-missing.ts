import { isNone } from '../../../../schema/values.ts';
import { listedCookies, needsConsent } from '../../facts/cookies.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

/** GDPR, Article 7(3), for the consent of Directive 2002/58/EC, Article 5(3). */
export const cookieChoicesMissing: Rule = {
  name: 'cookie-choices-missing',
  severity: 'warning',
  articles: ['7(3)'],
  restsOn: ['edpb-consent'],
  since: '2018-05-25',
  examples: differingExamples(
    `cookies: {{++choices: "https://shop.example/settings", ++}list: [{name: statistics, essential: false}]}`,
  ),
  *check({ facts: { cookies } }) {
    if (!cookies || isNone(cookies) || cookies.choices || cookies.url) return;
    const first = listedCookies(cookies).find(([, cookie]) => needsConsent(cookie));
    if (first) yield { path: ['cookies', 'choices'], data: { cookie: first[1].name } };
  },
};
