import { isDeclared } from '../../entries.ts';
import type { Rule } from '../../rule.ts';

export const jointControllersUndeclared: Rule = {
  name: 'joint-controllers-undeclared',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['26(2)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, onko käsittelyllä yhteisrekisterinpitäjiä.',
    sv: 'Beskrivningen anger om det finns gemensamt personuppgiftsansvariga.',
    en: 'The notice says whether there are joint controllers.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Selosteesta ei ilmene, päättääkö rekisterinpitäjä käsittelystä yksin vai yhdessä muiden kanssa (${law}).`,
      hint: 'Lisää joko: jointControllers: {none: "Vastaamme käsittelystä yksin."} tai yhteisrekisterinpitäjät: jointControllers: [{id: kumppani, parties: [{name: …}], arrangement: …}].',
    }),
    sv: ({ law }) => ({
      message: `Det framgår inte av beskrivningen om den personuppgiftsansvarige bestämmer om behandlingen ensam eller tillsammans med andra (${law}).`,
      hint: 'Lägg till antingen: jointControllers: {none: "Vi ansvarar ensamma för behandlingen."} eller de gemensamt ansvariga: jointControllers: [{id: partner, parties: [{name: …}], arrangement: …}].',
    }),
    en: ({ law }) => ({
      message: `The notice does not say whether the controller decides on the processing alone or together with others (${law}).`,
      hint: 'Add either: jointControllers: {none: "We alone are responsible for the processing."} or the joint controllers: jointControllers: [{id: partner, parties: [{name: …}], arrangement: …}].',
    }),
  },
  *check({ facts: { jointControllers } }) {
    if (!isDeclared(jointControllers)) yield { path: ['jointControllers'] };
  },
};
