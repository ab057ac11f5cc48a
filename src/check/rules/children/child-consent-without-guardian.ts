import { childConsentIn } from '../../children.ts';
import type { Rule } from '../../rule.ts';

export const childConsentWithoutGuardian: Rule = {
  name: 'child-consent-without-guardian',
  severity: 'error',
  articles: ['8(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Lapsille tarjottavasta palvelusta kerrotaan, miten huoltajan suostumus tai valtuutus saadaan.',
    sv: 'För en tjänst som erbjuds barn anges hur vårdnadshavarens samtycke eller godkännande fås.',
    en: "For a service offered to children the notice says how a guardian's consent or authorisation is obtained.",
  },
  why: {
    fi: 'Jos lapsi ei voi antaa suostumusta itse, se on pätevä vain, kun vanhempainvastuunkantaja antaa siihen suostumuksen tai valtuutuksen, ja rekisterinpitäjän on kohtuullisin keinoin varmistettava tämä. Huoltajan on tiedettävä, miten se tapahtuu.',
    sv: 'När ett barn inte självt kan samtycka är samtycket giltigt bara om den som har föräldraansvar ger eller godkänner det, och den personuppgiftsansvarige ska göra rimliga ansträngningar för att kontrollera det. Vårdnadshavaren måste få veta hur det går till.',
    en: 'Where a child cannot consent alone, consent is valid only if the holder of parental responsibility gives or authorises it, and the controller must make reasonable efforts to verify that. A guardian who does not know how cannot do it.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Palvelua tarjotaan suoraan lapsille ja käsittely perustuu suostumukseen, mutta selosteessa ei kerrota, miten ikärajaa nuoremman lapsen huoltaja antaa suostumuksen tai valtuutuksen (${law}).`,
      hint: 'Lisää kohtaan children esimerkiksi: guardian: "Pyydämme huoltajalta vahvistuksen sähköpostilla." Jos ikärajaa nuoremmat eivät voi käyttää palvelua, kerro se tässä.',
    }),
    sv: ({ law }) => ({
      message: `Tjänsten erbjuds direkt till barn och behandlingen grundar sig på samtycke, men beskrivningen anger inte hur vårdnadshavaren samtycker eller ger sitt godkännande för barn under åldersgränsen (${law}).`,
      hint: 'Lägg till under children till exempel: guardian: "Vi ber vårdnadshavaren om en bekräftelse per e-post." Om barn under åldersgränsen inte kan använda tjänsten, säg det här.',
    }),
    en: ({ law }) => ({
      message: `The service is offered directly to children and rests on consent, but the notice does not say how the guardian of a child below the age limit consents or gives authorisation (${law}).`,
      hint: 'Add to children, for example: guardian: "We ask the guardian for a confirmation by e-mail." If children below the age limit cannot use the service, say so here.',
    }),
  },
  examples: {
    failing: {
      yaml: `children: {offeredDirectly: true, ageLimit: 13}
purposes:
  - id: game
    name: The game
    bases: [{basis: consent}]`,
    },
    passing: {
      yaml: `children: {offeredDirectly: true, ageLimit: 13, guardian: We ask the guardian for a confirmation by e-mail.}
purposes:
  - id: game
    name: The game
    bases: [{basis: consent}]`,
    },
  },
  *check({ facts }) {
    const found = childConsentIn(facts);
    if (!found || found.children.guardian) return;
    yield {
      path: ['children', 'guardian'],
      related: [{ path: found.basis, why: 'needs' }],
    };
  },
};
