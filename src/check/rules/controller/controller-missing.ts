import type { Rule } from '../../rule.ts';

export const controllerMissing: Rule = {
  name: 'controller-missing',
  severity: 'error',
  articles: ['13(1)(a)', '14(1)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, kuka on rekisterinpitäjä.',
    sv: 'Beskrivningen anger vem som är personuppgiftsansvarig.',
    en: 'The notice says who the controller is.',
  },
  why: {
    fi: 'Lukijan on tiedettävä, kuka selosteesta vastaa: kaikkia oikeuksia käytetään rekisterinpitäjää kohtaan, ja muutkin velvollisuudet ovat sen.',
    sv: 'Läsaren måste veta vem som svarar för beskrivningen: alla rättigheter utövas gentemot den personuppgiftsansvarige, som också bär alla övriga skyldigheter.',
    en: "Whoever reads the notice must know whom to hold to it: every right is exercised against the controller, and every other duty is the controller's.",
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota, kuka on rekisterinpitäjä (${law}).`,
      hint: 'Lisää osion alkutietoihin: controller: {name: Yhtiön virallinen nimi, country: FI, email: [tietosuoja@esimerkki.example]}.',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte vem som är personuppgiftsansvarig (${law}).`,
      hint: 'Lägg till i avsnittets metadata: controller: {name: Bolagets officiella namn, country: FI, email: [dataskydd@exempel.example]}.',
    }),
    en: ({ law }) => ({
      message: `The notice does not say who the controller is (${law}).`,
      hint: 'Add to the front matter of a section: controller: {name: Legal name, country: FI, email: [privacy@shop.example]}.',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: orders
    name: Delivery of orders
    bases: [{basis: contract}]`,
    },
    passing: {
      yaml: `controller:
  name: Shop Ltd
  country: FI
  email: [privacy@shop.example]`,
    },
  },
  *check({ facts }) {
    if (!facts.controller) yield { path: ['controller'] };
  },
};
