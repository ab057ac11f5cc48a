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
  why: {
    fi: 'Yhdessä käsittelystä päättävät vastaavat siitä yhdessä, ja rekisteröity voi kääntyä kenen tahansa heistä puoleen. Siksi on kerrottava, onko muita päättäjiä vai ei.',
    sv: 'De som bestämmer om behandlingen tillsammans svarar för den tillsammans, och den registrerade får vända sig till vem som helst av dem. Därför ska det sägas om det finns sådana andra eller inte.',
    en: 'Those who decide on the processing together answer for it together, and the data subject may turn to any of them. Whether there are such others must therefore be said either way.',
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
  examples: {
    failing: { yaml: 'controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}' },
    passing: {
      yaml: `controller: {name: Shop Ltd, country: FI, email: [privacy@shop.example]}
jointControllers: {none: We alone decide on the processing.}`,
    },
  },
  *check({ facts: { jointControllers } }) {
    if (!isDeclared(jointControllers)) yield { path: ['jointControllers'] };
  },
};
