import { childConsentIn } from '../../children.ts';
import type { Rule } from '../../rule.ts';

export const childConsentWithoutAgeLimit: Rule = {
  name: 'child-consent-without-age-limit',
  severity: 'error',
  articles: ['8(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Lapsille tarjottavasta palvelusta kerrotaan, minkä ikäinen voi antaa suostumuksen itse.',
    sv: 'För en tjänst som erbjuds barn anges från vilken ålder barnet själv kan samtycka.',
    en: 'For a service offered to children the notice says from which age a child can consent alone.',
  },
  why: {
    fi: 'Jokaisessa jäsenvaltiossa säädettyä ikää nuoremman lapsen oma suostumus ei riitä (Suomessa raja on 13 vuotta, ja se on 16 vuotta, jos muuta ei ole säädetty). Lapsen ja huoltajan on tiedettävä, kummalla puolella rajaa he ovat.',
    sv: 'Under den ålder som varje medlemsstat har bestämt (13 år i Finland, 16 år om inget annat har föreskrivits) räcker barnets eget samtycke inte. Barn och vårdnadshavare måste veta på vilken sida om gränsen de är.',
    en: "Below the age that each Member State has set (13 in Finland, 16 where nothing else is laid down) a child's own consent is not enough. Children and guardians must know on which side of the line they are.",
  },
  words: {
    fi: ({ law }) => ({
      message: `Palvelua tarjotaan suoraan lapsille ja käsittely perustuu suostumukseen, mutta selosteessa ei kerrota, minkä ikäinen voi antaa suostumuksen itse (${law}).`,
      hint: 'Lisää kohtaan children ikäraja, joka on Suomessa 13 vuotta: ageLimit: 13.',
    }),
    sv: ({ law }) => ({
      message: `Tjänsten erbjuds direkt till barn och behandlingen grundar sig på samtycke, men beskrivningen anger inte från vilken ålder barnet själv kan samtycka (${law}).`,
      hint: 'Lägg till åldersgränsen under children, i Finland 13 år: ageLimit: 13.',
    }),
    en: ({ law }) => ({
      message: `The service is offered directly to children and rests on consent, but the notice does not say from which age a child can consent alone (${law}).`,
      hint: 'Add the age limit to children, in Finland 13 years: ageLimit: 13.',
    }),
  },
  examples: {
    failing: {
      yaml: `children: {offeredDirectly: true, guardian: We ask the guardian for a confirmation by e-mail.}
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
    if (!found || found.children.ageLimit !== undefined) return;
    yield {
      path: ['children', 'ageLimit'],
      related: [{ path: found.basis, why: 'needs' }],
    };
  },
};
