import type { Rule } from '../../rule.ts';

export const contactPersonAlone: Rule = {
  name: 'contact-person-alone',
  severity: 'info',
  articles: ['13(1)(a)', '14(1)(a)', '5(1)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Yhteyshenkilön lisäksi kerrotaan rooli tai yhteinen osoite.',
    sv: 'Vid sidan av kontaktpersonen anges en roll eller en gemensam adress.',
    en: 'Beside a contact person stands a role or a shared address.',
  },
  why: {
    fi: 'Henkilöt vaihtuvat, mutta julkaistu seloste jää luettavaksi. Rooli tai yhteinen postilaatikko pysyy ja säästää turhan henkilötiedon julkaisemiselta.',
    sv: 'Personer byts ut, men en publicerad beskrivning finns kvar. En roll eller en gemensam brevlåda består och besparar onödig publicering av en personuppgift.',
    en: 'People change, while a published notice stays. A role or a shared mailbox lasts and spares publishing a name that nobody needs.',
  },
  words: {
    fi: ({ person, law }) => ({
      message: `Yhteydenottoja varten nimetään vain henkilö (${person}), ei roolia eikä yhteistä osoitetta (${law}).`,
      hint: 'Lisää rooli: contact: {role: Tietosuoja-asiat}, tai rekisterinpitäjälle yhteinen osoite: email: [tietosuoja@esimerkki.example].',
    }),
    sv: ({ person, law }) => ({
      message: `För kontakt nämns bara en person (${person}), varken en roll eller en gemensam adress (${law}).`,
      hint: 'Lägg till en roll: contact: {role: Dataskyddsärenden}, eller en gemensam adress för den personuppgiftsansvarige: email: [dataskydd@exempel.example].',
    }),
    en: ({ person, law }) => ({
      message: `Only a person (${person}) is named for contact, neither a role nor a shared address (${law}).`,
      hint: 'Add a role: contact: {role: Privacy matters}, or a shared address to the controller: email: [privacy@shop.example].',
    }),
  },
  examples: {
    failing: {
      yaml: 'controller: {name: Shop Oy, phone: [010 123 4567], contact: {person: Maija Malli}}',
    },
    passing: {
      yaml: 'controller: {name: Shop Oy, phone: [010 123 4567], contact: {person: Maija Malli, role: Privacy matters}}',
    },
  },
  *check({ facts: { controller } }) {
    const { person, role } = controller?.contact ?? {};
    if (!person || role || controller?.email?.length || controller?.form) return;
    yield { path: ['controller', 'contact', 'person'], data: { person } };
  },
};
