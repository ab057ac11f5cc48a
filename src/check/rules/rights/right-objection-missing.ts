import { labelOf } from '../../../locale/labels.ts';
import { nameEntry } from '../../name-entry.ts';
import { researchPurposes, rightsIn, triggersOf } from '../../rights.ts';
import type { Rule } from '../../rule.ts';

export const rightObjectionMissing: Rule = {
  name: 'right-objection-missing',
  severity: 'error',
  articles: ['13(2)(b)', '14(2)(c)', '21(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo oikeudesta vastustaa käsittelyä.',
    sv: 'Beskrivningen anger rätten att göra invändningar mot behandlingen.',
    en: 'The notice tells of the right to object.',
  },
  why: {
    fi: 'Kun käsittely perustuu yleiseen etuun tai oikeutettuun etuun, henkilöltä ei ole kysytty. Vastustamisoikeuden kautta hänen oma tilanteensa tulee punnituksi, ja oikeus on tuotava esiin selkeästi ja muusta tiedosta erillään.',
    sv: 'När behandlingen vilar på allmänt eller berättigat intresse har personen inte tillfrågats. Genom invändningen vägs personens egen situation in, och rätten ska framhållas tydligt och åtskilt från annan information.',
    en: "Where processing rests on a public task or legitimate interests, nobody asked the person first. Objection is how the person's own situation gets weighed, and it must be brought to attention clearly and apart from other information.",
  },
  words: {
    fi: ({ law, purpose, basis }) =>
      basis
        ? {
            message: `${purpose ? `Käyttötarkoituksen ${purpose}` : 'Käsittelyn'} peruste on ${labelOf('basis', basis, 'fi')}, mutta selosteessa ei kerrota oikeudesta vastustaa käsittelyä (${law}).`,
            hint: 'Lisää oikeuksiin (rights): objection: {text: "Voit vastustaa käsittelyä henkilökohtaiseen tilanteeseesi liittyvällä perusteella.", how: …}.',
          }
        : {
            message: `Selosteessa ei kerrota oikeudesta vastustaa käsittelyä (${law}).`,
            hint: 'Jos mikään käyttötarkoitus ei anna tätä oikeutta, kerro se lukijalle (rights): objection: {none: "Käsittely ei perustu oikeutettuun etuun eikä yleiseen etuun, joten vastustamisoikeutta ei ole."}.',
          },
    sv: ({ law, purpose, basis }) =>
      basis
        ? {
            message: `${purpose ? `Ändamålet ${purpose}` : 'Behandlingen'} har grunden ${labelOf('basis', basis, 'sv')}, men beskrivningen anger inte rätten att göra invändningar mot behandlingen (${law}).`,
            hint: 'Lägg till bland rättigheterna (rights): objection: {text: "Du kan invända mot behandlingen av skäl som hänför sig till din specifika situation.", how: …}.',
          }
        : {
            message: `Beskrivningen anger inte rätten att göra invändningar mot behandlingen (${law}).`,
            hint: 'Om inget ändamål ger denna rätt, berätta det för läsaren (rights): objection: {none: "Behandlingen grundar sig varken på berättigat eller allmänt intresse, så invändningsrätten gäller inte."}.',
          },
    en: ({ law, purpose, basis }) =>
      basis
        ? {
            message: `${purpose ? `The purpose ${purpose}` : 'The processing'} has the basis ${labelOf('basis', basis, 'en')}, but the notice does not tell of the right to object (${law}).`,
            hint: 'Add to rights: objection: {text: "You may object to the processing on grounds relating to your particular situation.", how: …}.',
          }
        : {
            message: `The notice does not tell of the right to object (${law}).`,
            hint: 'Where no purpose gives rise to this right, tell the reader so in rights: objection: {none: "Nothing is processed on legitimate interests or a public task, so there is no right to object."}.',
          },
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests, interest: detecting fraud, interestOf: controller}]
rights:
  access: {text: You may ask for a copy of the data about you.}`,
    },
    passing: {
      yaml: `purposes:
  - id: fraud
    name: Safety of payments
    bases: [{basis: legitimate-interests, interest: detecting fraud, interestOf: controller}]
rights:
  access: {text: You may ask for a copy of the data about you.}
  objection: {text: You may object on grounds relating to your particular situation.}`,
    },
  },
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || rights.objection) return;
    const trigger = triggersOf('objection', notice).find(({ basis }) => basis);
    if (trigger?.basis) {
      const { purpose } = trigger;
      const name = purpose ? nameEntry(purpose.id, purpose.name) : '';
      yield {
        path: ['rights', 'objection'],
        data: { purpose: name, basis: trigger.basis.basis },
        related: [{ path: trigger.path, why: 'needs' }],
      };
    } else if (researchPurposes(notice).length === 0) {
      yield { path: ['rights', 'objection'], severity: 'warning' };
    }
  },
};
