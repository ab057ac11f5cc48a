import { isNone } from '../../../../schema/values.ts';
import type { Rule } from '../../rule.ts';

export const representativeWithoutName: Rule = {
  name: 'representative-without-name',
  severity: 'error',
  articles: ['13(1)(a)', '14(1)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, kuka rekisterinpitäjän edustaja on.',
    sv: 'Beskrivningen anger vem den personuppgiftsansvariges företrädare är.',
    en: 'The notice says who the representative of the controller is.',
  },
  why: {
    fi: 'Edustajan henkilöllisyys on osa tietoa siitä, kuka käsittelystä vastaa. Osoite ilman nimeä ei kerro, kenelle se kuuluu.',
    sv: 'Vem företrädaren är hör till upplysningen om vem som svarar för behandlingen. En adress utan namn säger inte vem den tillhör.',
    en: 'The identity of the representative is part of the identity of the one who answers for the processing. An address without a name does not tell the reader whom it belongs to.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Rekisterinpitäjän edustajan nimeä ei kerrota (${law}).`,
      hint: 'Lisää kohtaan representative: name: Edustajan virallinen nimi.',
    }),
    sv: ({ law }) => ({
      message: `Namnet på den personuppgiftsansvariges företrädare anges inte (${law}).`,
      hint: 'Lägg till under representative: name: Företrädarens officiella namn.',
    }),
    en: ({ law }) => ({
      message: `The name of the controller's representative is not given (${law}).`,
      hint: 'Add to representative: name: Legal name of the representative.',
    }),
  },
  examples: {
    failing: { yaml: 'representative: {email: shop@deputy.example}' },
    passing: { yaml: 'representative: {name: Deputy Oy, email: shop@deputy.example}' },
  },
  *check({ facts: { representative } }) {
    if (!representative || isNone(representative) || representative.name) return;
    yield { path: ['representative', 'name'] };
  },
};
