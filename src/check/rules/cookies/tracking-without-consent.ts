import { isNone } from '../../../../schema/values.ts';
import { listedCookies, needsConsent } from '../../cookies.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';

/**
 * Directive 2002/58/EC, Article 5(3); in Finland Act 917/2014, section 205. Until April 2021 the
 * settings of a browser were taken for consent in Finland.
 */
export const trackingWithoutConsent: Rule = {
  name: 'tracking-without-consent',
  severity: 'warning',
  articles: [],
  since: '2011-05-25',
  clarified: { by: 'H1515/2021', date: '2021-04-08' },
  summary: {
    fi: 'Seurantaan, joka käyttää muita kuin välttämättömiä evästeitä, on suostumus.',
    sv: 'För spårning med andra kakor än nödvändiga finns samtycke.',
    en: 'Tracking that uses other than strictly necessary cookies rests on consent.',
  },
  why: {
    fi: 'Muun kuin välttämättömän tiedon saa tallentaa laitteelle vain suostumuksella. Oikeutettu etu ei ole siihen peruste.',
    sv: 'Annat än nödvändigt får lagras på utrustningen bara med samtycke. Ett berättigat intresse är ingen grund för det.',
    en: 'Anything that is not strictly necessary may be stored on a device only with consent. Legitimate interests are no basis for it.',
  },
  words: {
    fi: ({ purpose }) => ({
      message: `Käyttötarkoituksessa ${purpose} käytetään evästeitä tai vastaavaa tekniikkaa, mutta sen oikeusperusteissa ei ole suostumusta (direktiivin 2002/58/EY 5 artiklan 3 kohta, Suomessa lain 917/2014 205 §).`,
      hint: 'Pyydä suostumus ja lisää peruste: bases: [{basis: consent}]. Jos evästeet ovat välttämättömiä, luettele ne: cookies: {list: [{name: …, essential: true}]}.',
    }),
    sv: ({ purpose }) => ({
      message: `För ändamålet ${purpose} används kakor eller liknande teknik, men samtycke finns inte bland grunderna (artikel 5.3 i direktiv 2002/58/EG, i Finland 205 § i lag 917/2014).`,
      hint: 'Be om samtycke och lägg till grunden: bases: [{basis: consent}]. Är kakorna nödvändiga, räkna upp dem: cookies: {list: [{name: …, essential: true}]}.',
    }),
    en: ({ purpose }) => ({
      message: `The purpose ${purpose} uses cookies or similar techniques, but consent is not among its legal bases (Article 5(3) of Directive 2002/58/EC; in Finland section 205 of Act 917/2014).`,
      hint: 'Ask for consent and add the basis: bases: [{basis: consent}]. If the cookies are strictly necessary, list them: cookies: {list: [{name: …, essential: true}]}.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: ads
    name: Advertising
    tracking: true
    bases: [{basis: legitimate-interests}]`,
    },
    passing: {
      yaml: `purposes:
  - id: ads
    name: Advertising
    tracking: true
    bases: [{basis: consent}]`,
    },
  },
  *check({ facts: { cookies, purposes = [] } }) {
    const listed = listedCookies(cookies);
    const isEssential = listed.length > 0 && !listed.some(([, cookie]) => needsConsent(cookie));
    if (isEssential || (cookies && isNone(cookies))) return;
    for (const [index, { id, name, tracking, bases = [] }] of purposes.entries()) {
      if (!tracking || bases.length === 0 || bases.some(({ basis }) => basis === 'consent'))
        continue;
      yield { path: ['purposes', index, 'bases'], data: { purpose: nameEntry(id, name) } };
    }
  },
};
