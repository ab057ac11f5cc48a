import type { Facts } from '../../../../schema/disclosures/index.ts';
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
  why: {
    fi: 'Tiedon tallentaminen henkilön laitteelle tai lukeminen siltä vaatii suostumuksen, ellei se ole palvelulle välttämätöntä, ja suostumus pätee vain, kun henkilölle on kerrottu, mitä, miksi ja kuinka kauan tallennetaan.',
    sv: 'Att lagra något på en persons utrustning eller läsa något där kräver samtycke, om tjänsten inte är beroende av det, och samtycket gäller bara om personen har fått veta vad som lagras, varför och hur länge.',
    en: "Storing or reading something on a person's device needs consent unless the service cannot do without it, and consent counts only where the person was told what is stored, why and for how long.",
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
  examples: {
    failing: {
      yaml: `purposes:
  - id: ads
    name: Advertising
    tracking: true`,
    },
    passing: {
      yaml: `purposes:
  - id: ads
    name: Advertising
    tracking: true
cookies: {url: https://shop.example/cookies}`,
    },
  },
  *check({ facts: { cookies, purposes = [] } }) {
    if (cookies && isTold(cookies)) return;
    const index = purposes.findIndex(({ tracking }) => tracking);
    const purpose = purposes[index];
    if (!purpose) return;
    const isDenied = isNone(cookies);
    yield {
      path: isDenied ? ['cookies', 'none'] : ['cookies'],
      data: { name: purpose.name, id: purpose.id },
      related: [{ path: ['purposes', index, 'tracking'], why: isDenied ? 'contradicts' : 'needs' }],
    };
  },
};

function isTold(cookies: NonNullable<Facts['cookies']>): boolean {
  if (isNone(cookies)) return false;
  return Boolean(cookies.url || cookies.text || cookies.choices || cookies.list?.length);
}
