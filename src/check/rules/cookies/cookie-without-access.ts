import { listedCookies, needsConsent } from '../../cookies.ts';
import type { Rule } from '../../rule.ts';

/** Directive 2002/58/EC, Article 5(3), as the Court of Justice reads it in C-673/17 (Planet49), paragraphs 75-81. Asked of cookies that need consent. */
export const cookieWithoutAccess: Rule = {
  name: 'cookie-without-access',
  severity: 'warning',
  articles: [],
  since: '2011-05-25',
  clarified: { by: 'C-673/17', date: '2019-10-01' },
  summary: {
    fi: 'Suostumusta vaativasta evästeestä kerrotaan, pääseekö joku muu lukemaan sitä.',
    sv: 'För en kaka som kräver samtycke anges om någon annan kan läsa den.',
    en: 'For a cookie that needs consent the notice says whether anybody else can read it.',
  },
  why: {
    fi: 'Unionin tuomioistuimen mukaan selviin ja kattaviin tietoihin kuuluu, voivatko kolmannet päästä evästeeseen (C-673/17).',
    sv: 'Enligt EU-domstolen hör till klar och fullständig information om tredje man kan få tillgång till kakan (C-673/17).',
    en: 'According to the Court of Justice, clear and comprehensive information includes whether third parties may have access to a cookie (C-673/17).',
  },
  words: {
    fi: ({ cookie }) => ({
      message: `Evästeestä \`${cookie}\` ei kerrota, pääseekö joku muu lukemaan sitä (direktiivin 2002/58/EY 5 artiklan 3 kohta, C-673/17).`,
      hint: 'Lisää lukijat: accessedBy: [Esimerkki-Analytiikka Ab], tai accessedBy: [], jos kukaan muu ei pääse lukemaan evästettä.',
    }),
    sv: ({ cookie }) => ({
      message: `För kakan \`${cookie}\` anges inte om någon annan kan läsa den (artikel 5.3 i direktiv 2002/58/EG, C-673/17).`,
      hint: 'Lägg till vem som kan läsa den: accessedBy: [Exempel Analys Ab], eller accessedBy: [] om ingen annan kan det.',
    }),
    en: ({ cookie }) => ({
      message: `The notice does not say whether anybody else can read the cookie \`${cookie}\` (Article 5(3) of Directive 2002/58/EC, C-673/17).`,
      hint: 'Add who can read it: accessedBy: [Example Analytics Ltd], or accessedBy: [] if nobody else can.',
    }),
  },
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
