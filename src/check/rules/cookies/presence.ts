import { type Cookie, listedCookies, needsConsent } from '../../facts/cookies.ts';
import type { Subjects } from '../../facts/subjects.ts';
import { presenceRules } from '../presence.ts';

/** Every cookie that needs consent: of one that the service asked for strictly needs, Directive 2002/58/EC, Article 5(3) owes nothing. */
const eachCookie: Subjects<Cookie> = ({ facts }) =>
  listedCookies(facts.cookies)
    .filter(([, cookie]) => needsConsent(cookie))
    .map(([index, fact]) => ({
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
      restsOn: ['eprivacy-storage'],
      since: '2011-05-25',
      anyOf: ['purpose'],
      example: `cookies: {list: [{name: a{++, purpose: Counts visits.++}, duration: P1M, essential: false}]}`,
    },
    // Directive 2002/58/EC, Article 5(3), as the Court of Justice reads it in C-673/17 (Planet49), paragraphs 75-81.
    'cookie-without-duration': {
      severity: 'warning',
      articles: [],
      restsOn: ['eprivacy-storage', 'planet49'],
      since: '2011-05-25',
      clarified: { by: 'C-673/17', date: '2019-10-01' },
      anyOf: ['duration'],
      // A picture and a look at the device leave nothing behind that could last.
      when: ({ kind }) => kind !== 'pixel' && kind !== 'fingerprint',
      example: `cookies: {list: [{name: a, purpose: Counts visits.{++, duration: session++}, essential: false}]}`,
    },
    // Directive 2002/58/EC, Article 5(3), as the Court of Justice reads it in C-673/17 (Planet49), paragraphs 75-81.
    'cookie-without-access': {
      severity: 'warning',
      articles: [],
      restsOn: ['eprivacy-storage', 'planet49'],
      since: '2011-05-25',
      clarified: { by: 'C-673/17', date: '2019-10-01' },
      anyOf: ['accessedBy'],
      // Nobody, said so, is an answer.
      told: ({ provider, accessedBy }) => provider !== undefined || accessedBy !== undefined,
      example: `cookies: {list: [{name: a, essential: false{++, accessedBy: []++}}]}`,
    },
  }),
};
