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
  *check({ facts: { complaint } }) {
    if (!complaint?.authority && !complaint?.text) yield { path: ['complaint'] };
  },
};
