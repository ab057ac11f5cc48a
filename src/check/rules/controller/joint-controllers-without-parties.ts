import { entriesOf } from '../../entries.ts';
import type { Rule } from '../../rule.ts';

export const jointControllersWithoutParties: Rule = {
  name: 'joint-controllers-without-parties',
  severity: 'error',
  articles: ['13(1)(a)', '14(1)(a)', '26(2)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, ketkä ovat yhteisrekisterinpitäjiä.',
    sv: 'Beskrivningen anger vilka som är gemensamt personuppgiftsansvariga.',
    en: 'The notice says who the joint controllers are.',
  },
  why: {
    fi: 'Jokainen yhteisrekisterinpitäjä on rekisterinpitäjä, ja kunkin henkilöllisyys kuuluu ensimmäisiin asioihin, jotka rekisteröidylle on kerrottava.',
    sv: 'Varje gemensamt ansvarig är personuppgiftsansvarig, och vem var och en är hör till det första som den registrerade ska få veta.',
    en: 'Every joint controller is a controller, and the identity of each belongs to the first things that a data subject must be told.',
  },
  words: {
    fi: ({ law, id }) => ({
      message: `Yhteisrekisterinpitäjyydestä \`${id}\` ei kerrota, ketkä siinä ovat mukana (${law}).`,
      hint: 'Lisää: parties: [{name: Yhteisrekisterinpitäjän virallinen nimi, country: FI, contact: osoite}].',
    }),
    sv: ({ law, id }) => ({
      message: `För det gemensamma personuppgiftsansvaret (${id}) anges inte vilka som är parter (${law}).`,
      hint: 'Lägg till: parties: [{name: Den gemensamt ansvariges officiella namn, country: FI, contact: adress}].',
    }),
    en: ({ law, id }) => ({
      message: `The joint control (${id}) does not say who takes part in it (${law}).`,
      hint: 'Add: parties: [{name: Legal name of the joint controller, country: FI, contact: address}].',
    }),
  },
  examples: {
    failing: {
      yaml: `jointControllers:
  - id: chain
    arrangement: Our partner runs the loyalty programme. We answer requests about it.`,
    },
    passing: {
      yaml: `jointControllers:
  - id: chain
    parties: [{name: Chain Ltd, country: FI}]
    arrangement: Chain Ltd runs the loyalty programme. We answer requests about it.`,
    },
  },
  *check({ facts }) {
    for (const [index, { id, parties }] of entriesOf(facts.jointControllers).entries()) {
      if (parties?.length) continue;
      yield { path: ['jointControllers', index, 'parties'], data: { id } };
    }
  },
};
