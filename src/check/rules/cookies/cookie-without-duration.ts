import { listedCookies } from '../../cookies.ts';
import type { Rule } from '../../rule.ts';

/** Directive 2002/58/EC, Article 5(3), as the Court of Justice reads it in C-673/17 (Planet49), paragraphs 75-81. */
export const cookieWithoutDuration: Rule = {
  name: 'cookie-without-duration',
  severity: 'warning',
  articles: [],
  since: '2011-05-25',
  clarified: { by: 'C-673/17', date: '2019-10-01' },
  summary: {
    fi: 'Jokaisesta luetellusta evästeestä kerrotaan, kuinka kauan se on voimassa.',
    sv: 'För varje kaka i listan anges hur länge den gäller.',
    en: 'For every cookie that is listed the notice says how long it lasts.',
  },
  why: {
    fi: 'Unionin tuomioistuimen mukaan selviin ja kattaviin tietoihin kuuluu evästeen toiminta-aika (C-673/17).',
    sv: 'Enligt EU-domstolen hör kakans giltighetstid till klar och fullständig information (C-673/17).',
    en: 'According to the Court of Justice, clear and comprehensive information includes how long a cookie operates (C-673/17).',
  },
  words: {
    fi: ({ cookie }) => ({
      message: `Evästeestä \`${cookie}\` ei kerrota, kuinka kauan se on voimassa (direktiivin 2002/58/EY 5 artiklan 3 kohta, C-673/17).`,
      hint: 'Lisää aika, esimerkiksi duration: P6M, tai duration: session, jos eväste poistuu selaimen sulkeutuessa.',
    }),
    sv: ({ cookie }) => ({
      message: `För kakan \`${cookie}\` anges inte hur länge den gäller (artikel 5.3 i direktiv 2002/58/EG, C-673/17).`,
      hint: 'Lägg till tiden, till exempel duration: P6M, eller duration: session om kakan försvinner när webbläsaren stängs.',
    }),
    en: ({ cookie }) => ({
      message: `The notice does not say how long the cookie \`${cookie}\` lasts (Article 5(3) of Directive 2002/58/EC, C-673/17).`,
      hint: 'Add the time, for example duration: P6M, or duration: session for a cookie that goes when the browser closes.',
    }),
  },
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
