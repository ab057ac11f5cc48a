import type { Rule } from '../../rule.ts';

export const complaintMissing: Rule = {
  name: 'complaint-missing',
  severity: 'error',
  articles: ['13(2)(d)', '14(2)(e)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo oikeudesta tehdä valitus valvontaviranomaiselle.',
    sv: 'Beskrivningen anger rätten att lämna in klagomål till en tillsynsmyndighet.',
    en: 'The notice tells of the right to complain to a supervisory authority.',
  },
  why: {
    fi: 'Valitus on oikeussuojakeino sille, joka ei saa rekisterinpitäjältä apua. Se on maksuton, ja siitä on kerrottava juuri sen, johon se voi kohdistua.',
    sv: 'Klagomålet är rättsmedlet för den som inte får gehör hos den personuppgiftsansvarige. Det kostar ingenting, och den som kan bli föremål för det ska själv berätta om det.',
    en: 'The complaint is the remedy for those whom the controller does not satisfy. It costs nothing, and it must be told by the very party that it may be directed against.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteessa ei kerrota oikeudesta tehdä valitus valvontaviranomaiselle (${law}).`,
      hint: 'Lisää: complaint: {authority: FI, text: "Voit tehdä valituksen tietosuojavaltuutetulle."}. Viranomaisen yhteystiedot tulevat maakoodista.',
    }),
    sv: ({ law }) => ({
      message: `Beskrivningen anger inte rätten att lämna in klagomål till en tillsynsmyndighet (${law}).`,
      hint: 'Lägg till: complaint: {authority: FI, text: "Du kan lämna in klagomål till dataombudsmannen."}. Myndighetens kontaktuppgifter hämtas med landskoden.',
    }),
    en: ({ law }) => ({
      message: `The notice does not tell of the right to complain to a supervisory authority (${law}).`,
      hint: 'Add: complaint: {authority: FI, text: "You may lodge a complaint with the Data Protection Ombudsman."}. The contact details come from the country code.',
    }),
  },
  examples: {
    failing: {
      yaml: `rights:
  access: {text: You may ask for a copy of the data about you.}`,
    },
    passing: {
      yaml: `rights:
  access: {text: You may ask for a copy of the data about you.}
complaint: {authority: FI, text: You may lodge a complaint with the Data Protection Ombudsman.}`,
    },
  },
  *check({ facts: { complaint } }) {
    if (!complaint?.authority && !complaint?.text) yield { path: ['complaint'] };
  },
};
