import { type Cookie, listedCookies, needsConsent } from '../../facts/cookies.ts';
import type { Subjects } from '../../facts/subjects.ts';
import { presenceRules } from '../presence.ts';

const eachCookie: Subjects<Cookie> = ({ facts }) =>
  listedCookies(facts.cookies).map(([index, fact]) => ({
    fact,
    path: ['cookies', 'list', index],
    data: { cookie: fact.name },
  }));

/** What must be there, by name. */
export const presence = {
  ...presenceRules(eachCookie, {
    // Directive 2002/58/EC, Article 5(3): clear and comprehensive information about the purposes.
    'cookie-without-purpose': {
      severity: 'warning',
      articles: [],
      since: '2011-05-25',
      anyOf: ['purpose'],
      example: `cookies: {list: [{name: a{++, purpose: Remembers the basket.++}, duration: P1M, essential: true}]}`,
    },
    // Directive 2002/58/EC, Article 5(3), as the Court of Justice reads it in C-673/17 (Planet49), paragraphs 75-81.
    'cookie-without-duration': {
      severity: 'warning',
      articles: [],
      since: '2011-05-25',
      clarified: { by: 'C-673/17', date: '2019-10-01' },
      anyOf: ['duration'],
      example: `cookies: {list: [{name: a, purpose: Remembers.{++, duration: session++}, essential: true}]}`,
    },
    // Directive 2002/58/EC, Article 5(3), as the Court of Justice reads it in C-673/17 (Planet49), paragraphs 75-81. Asked of cookies that need consent.
    'cookie-without-access': {
      severity: 'warning',
      articles: [],
      since: '2011-05-25',
      clarified: { by: 'C-673/17', date: '2019-10-01' },
      anyOf: ['accessedBy'],
      // Nobody, said so, is an answer.
      told: ({ provider, accessedBy }) => provider !== undefined || accessedBy !== undefined,
      when: needsConsent,
      example: `cookies: {list: [{name: a, essential: false{++, accessedBy: []++}}]}`,
    },
  }),
};
