import { listedCookies } from '../../facts/cookies.ts';
import type { Rule } from '../../findings/rule.ts';

/** Directive 2002/58/EC, Article 5(3): clear and comprehensive information about the purposes. */
export const cookieWithoutPurpose: Rule = {
  name: 'cookie-without-purpose',
  severity: 'warning',
  articles: [],
  since: '2011-05-25',
  examples: {
    failing: { yaml: 'cookies: {list: [{name: a, duration: P1M, essential: true}]}' },
    passing: {
      yaml: 'cookies: {list: [{name: a, purpose: Remembers the basket., duration: P1M, essential: true}]}',
    },
  },
  *check({ facts: { cookies } }) {
    for (const [index, cookie] of listedCookies(cookies)) {
      if (cookie.purpose) continue;
      yield { path: ['cookies', 'list', index, 'purpose'], data: { cookie: cookie.name } };
    }
  },
};
