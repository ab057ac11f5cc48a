import { listedCookies } from '../../cookies.ts';
import type { Rule } from '../../rule.ts';

/** Directive 2002/58/EC, Article 5(3): clear and comprehensive information about the purposes. */
export const cookieWithoutPurpose: Rule = {
  name: 'cookie-without-purpose',
  severity: 'warning',
  articles: [],
  since: '2011-05-25',
  summary: {
    fi: 'Jokaisesta luetellusta evästeestä kerrotaan, mihin sitä käytetään.',
    sv: 'För varje kaka i listan anges vad den används till.',
    en: 'For every cookie that is listed the notice says what it is for.',
  },
  why: {
    fi: 'Suostumus evästeeseen pätee vain, kun henkilölle on kerrottu selvästi ja kattavasti, mitä varten tietoa tallennetaan.',
    sv: 'Ett samtycke till en kaka gäller bara om personen har fått klar och fullständig information om vad som lagras och varför.',
    en: 'Consent to a cookie counts only where the person was told clearly and comprehensively what is stored and why.',
  },
  words: {
    fi: ({ cookie }) => ({
      message: `Evästeestä \`${cookie}\` ei kerrota, mihin sitä käytetään (direktiivin 2002/58/EY 5 artiklan 3 kohta).`,
      hint: 'Lisää: purpose: Muistaa ostoskorin sisällön.',
    }),
    sv: ({ cookie }) => ({
      message: `För kakan \`${cookie}\` anges inte vad den används till (artikel 5.3 i direktiv 2002/58/EG).`,
      hint: 'Lägg till: purpose: Kommer ihåg varukorgens innehåll.',
    }),
    en: ({ cookie }) => ({
      message: `The notice does not say what the cookie \`${cookie}\` is for (Article 5(3) of Directive 2002/58/EC).`,
      hint: 'Add: purpose: Remembers what is in the basket.',
    }),
  },
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
