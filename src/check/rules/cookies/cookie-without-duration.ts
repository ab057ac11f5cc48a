import { listedCookies } from '../../facts/cookies.ts';
import type { Rule } from '../../findings/rule.ts';

/** Directive 2002/58/EC, Article 5(3), as the Court of Justice reads it in C-673/17 (Planet49), paragraphs 75-81. */
export const cookieWithoutDuration: Rule = {
  name: 'cookie-without-duration',
  severity: 'warning',
  articles: [],
  since: '2011-05-25',
  clarified: { by: 'C-673/17', date: '2019-10-01' },
  examples: {
    failing: { yaml: 'cookies: {list: [{name: a, purpose: Remembers., essential: true}]}' },
    passing: {
      yaml: 'cookies: {list: [{name: a, purpose: Remembers., duration: session, essential: true}]}',
    },
  },
  *check({ facts: { cookies } }) {
    for (const [index, cookie] of listedCookies(cookies)) {
      if (cookie.duration) continue;
      yield { path: ['cookies', 'list', index, 'duration'], data: { cookie: cookie.name } };
    }
  },
};
