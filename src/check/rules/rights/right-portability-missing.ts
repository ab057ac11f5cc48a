import { labelOf } from '../../../locale/labels.ts';
import { nameEntry } from '../../name-entry.ts';
import { rightsIn, triggersOf } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

export const rightPortabilityMissing: Rule = {
  name: 'right-portability-missing',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)', '20(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo oikeudesta siirtää tiedot järjestelmästä toiseen.',
    sv: 'Beskrivningen anger rätten till dataportabilitet.',
    en: 'The notice tells of the right to data portability.',
  },
  why: {
    fi: 'Joka on antanut tietonsa suostumuksen tai sopimuksen perusteella, voi siirtää ne toiseen palveluun. Oikeuden ansiosta palveluun ei tarvitse jäädä vain siksi, että tiedot ovat siellä.',
    sv: 'Den som har lämnat uppgifter med samtycke eller för ett avtal får ta dem med till en annan tjänst. Rätten gör att ingen behöver stanna bara för att uppgifterna finns där.',
    en: 'Those who gave their data by consent or for a contract may take them along to another service. The right frees them from staying only because their data are there.',
  },
  words: {
    fi: ({ law, purpose, basis }) =>
      basis
        ? {
            message: `${purpose ? `Käyttötarkoituksen ${purpose}` : 'Käsittelyn'} peruste on ${labelOf('basis', basis, 'fi')}, mutta selosteessa ei kerrota oikeudesta siirtää tiedot järjestelmästä toiseen (${law}).`,
            hint: 'Lisää oikeuksiin (rights): portability: {text: "Voit saada antamasi tiedot koneellisesti luettavassa muodossa ja siirtää ne muualle."}.',
          }
        : {
            message: `Selosteessa ei kerrota oikeudesta siirtää tiedot järjestelmästä toiseen (${law}).`,
            hint: 'Jos mikään käyttötarkoitus ei anna tätä oikeutta, sen voi kertoa lukijalle (rights): portability: {none: "Käsittely ei perustu suostumukseen eikä sopimukseen, joten tietoja ei voi siirtää järjestelmästä toiseen."}.',
          },
    sv: ({ law, purpose, basis }) =>
      basis
        ? {
            message: `${purpose ? `Ändamålet ${purpose}` : 'Behandlingen'} har grunden ${labelOf('basis', basis, 'sv')}, men beskrivningen anger inte rätten till dataportabilitet (${law}).`,
            hint: 'Lägg till bland rättigheterna (rights): portability: {text: "Du kan få ut de uppgifter du har lämnat i ett maskinläsbart format och flytta dem."}.',
          }
        : {
            message: `Beskrivningen anger inte rätten till dataportabilitet (${law}).`,
            hint: 'Om inget ändamål ger denna rätt kan läsaren få veta det (rights): portability: {none: "Behandlingen grundar sig varken på samtycke eller avtal, så rätten till dataportabilitet gäller inte."}.',
          },
    en: ({ law, purpose, basis }) =>
      basis
        ? {
            message: `${purpose ? `The purpose ${purpose}` : 'The processing'} has the basis ${labelOf('basis', basis, 'en')}, but the notice does not tell of the right to data portability (${law}).`,
            hint: 'Add to rights: portability: {text: "You may get the data you gave in a machine-readable form and move them elsewhere."}.',
          }
        : {
            message: `The notice does not tell of the right to data portability (${law}).`,
            hint: 'Where no purpose gives rise to this right, the reader can be told so in rights: portability: {none: "Nothing is processed on consent or a contract, so there is no right to data portability."}.',
          },
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
rights:
  access: {text: You may ask for a copy of the data about you.}`,
    },
    passing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]
rights:
  access: {text: You may ask for a copy of the data about you.}
  portability: {text: You may get the data you gave in a machine-readable form.}`,
    },
  },
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || rights.portability) return;
    const [trigger] = triggersOf('portability', notice);
    if (!trigger?.basis) {
      yield { path: ['rights', 'portability'], severity: 'info' };
      return;
    }
    const { purpose, basis } = trigger;
    yield {
      path: ['rights', 'portability'],
      data: {
        purpose: purpose ? nameEntry(purpose.id, purpose.name) : '',
        basis: basis.explicitConsent ? 'consent' : basis.basis,
      },
      related: [{ path: trigger.path, why: 'needs' }],
    };
  },
};
