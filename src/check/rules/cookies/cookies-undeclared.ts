import { isNone } from '../../../../schema/values.ts';
import type { Rule } from '../../rule.ts';

/** Directive 2002/58/EC, Article 5(3) as amended by 2009/136/EC; in Finland Act 917/2014, section 205. */
export const cookiesUndeclared: Rule = {
  name: 'cookies-undeclared',
  severity: 'warning',
  articles: [],
  since: '2011-05-25',
  summary: {
    fi: 'Jos käsittelyssä käytetään evästeitä, niistä kerrotaan tai kerrotaan, mistä tiedon saa.',
    sv: 'Om kakor används berättas om dem eller om var informationen finns.',
    en: 'Where cookies are used, the notice tells of them or of where they are told of.',
  },
  words: {
    fi: ({ name, id }) => ({
      message: `Käyttötarkoituksessa "${name}" (${id}) käytetään evästeitä tai vastaavaa tekniikkaa, mutta niistä ei kerrota (direktiivin 2002/58/EY 5 artiklan 3 kohta, Suomessa lain 917/2014 205 §).`,
      hint: 'Lisää linkki evästeselosteeseen: cookies: {url: https://esimerkki.example/evasteet}, tai luettele evästeet: cookies: {list: [{name: …, purpose: …, duration: P1Y, essential: false}]}.',
    }),
    sv: ({ name, id }) => ({
      message: `För ändamålet "${name}" (${id}) används kakor eller liknande teknik, men beskrivningen berättar inte om dem (artikel 5.3 i direktiv 2002/58/EG, i Finland 205 § i lag 917/2014).`,
      hint: 'Lägg till en länk till informationen om kakor: cookies: {url: https://exempel.example/kakor}, eller räkna upp kakorna: cookies: {list: [{name: …, purpose: …, duration: P1Y, essential: false}]}.',
    }),
    en: ({ name, id }) => ({
      message: `The purpose "${name}" (${id}) uses cookies or similar techniques, but the notice does not tell of them (Directive 2002/58/EC, Article 5(3); in Finland Act 917/2014, section 205).`,
      hint: 'Add a link to the cookie notice: cookies: {url: https://shop.example/cookies}, or list the cookies: cookies: {list: [{name: …, purpose: …, duration: P1Y, essential: false}]}.',
    }),
  },
  *check({ facts: { cookies, purposes = [] } }) {
    if (cookies && !isNone(cookies)) return;
    const index = purposes.findIndex(({ tracking }) => tracking);
    const purpose = purposes[index];
    if (!purpose) return;
    yield {
      path: cookies ? ['cookies', 'none'] : ['cookies'],
      data: { name: purpose.name, id: purpose.id },
      related: [{ path: ['purposes', index, 'tracking'], why: cookies ? 'contradicts' : 'needs' }],
    };
  },
};
