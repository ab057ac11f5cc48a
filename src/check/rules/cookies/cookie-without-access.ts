import { listedCookies, needsConsent } from '../../facts/cookies.ts';
import type { Rule } from '../../findings/rule.ts';

/** Directive 2002/58/EC, Article 5(3), as the Court of Justice reads it in C-673/17 (Planet49), paragraphs 75-81. Asked of cookies that need consent. */
export const cookieWithoutAccess: Rule = {
  name: 'cookie-without-access',
  severity: 'warning',
  articles: [],
  since: '2011-05-25',
  clarified: { by: 'C-673/17', date: '2019-10-01' },
  examples: {
    failing: { yaml: 'cookies: {list: [{name: a, essential: false}]}' },
    passing: { yaml: 'cookies: {list: [{name: a, essential: false, accessedBy: []}]}' },
  },
  *check({ facts: { cookies } }) {
    for (const [index, cookie] of listedCookies(cookies)) {
      if (!needsConsent(cookie) || cookie.provider || cookie.accessedBy) continue;
      yield { path: ['cookies', 'list', index, 'accessedBy'], data: { cookie: cookie.name } };
    }
  },
};
