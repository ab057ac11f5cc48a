import type { Rule } from '../../rule.ts';

export const controllerWithoutCountry: Rule = {
  name: 'controller-without-country',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['13(1)(a)', '14(1)(a)', '27(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Seloste kertoo, mihin maahan rekisterinpitäjä on sijoittautunut.',
    sv: 'Beskrivningen anger i vilket land den personuppgiftsansvarige är etablerad.',
    en: 'The notice says in which country the controller is established.',
  },
  why: {
    fi: 'Sijoittautumismaa kertoo lukijalle, mikä viranomainen valvontaa johtaa, ja ratkaisee, onko unionin ulkopuolisella rekisterinpitäjällä oltava edustaja unionissa.',
    sv: 'Etableringslandet visar läsaren vilken myndighet som leder tillsynen och avgör om en personuppgiftsansvarig utanför unionen måste ha en företrädare i den.',
    en: 'The place of establishment tells the reader which authority leads the supervision, and decides whether a controller outside the Union must have a representative in it.',
  },
  words: {
    fi: ({ law, name }) => ({
      message: `Rekisterinpitäjän "${name}" sijoittautumismaata ei kerrota. Maasta riippuu, onko selosteessa nimettävä edustaja unionissa (${law}).`,
      hint: 'Lisää kohtaan controller maakoodi, esimerkiksi: country: FI.',
    }),
    sv: ({ law, name }) => ({
      message: `Det land där den personuppgiftsansvarige "${name}" är etablerad anges inte. Landet avgör om en företrädare i unionen ska anges (${law}).`,
      hint: 'Lägg till landskoden under controller, till exempel: country: FI.',
    }),
    en: ({ law, name }) => ({
      message: `The country in which the controller "${name}" is established is not given. It decides whether a representative in the Union must be named (${law}).`,
      hint: 'Add the country code to controller, for example: country: FI.',
    }),
  },
  examples: {
    failing: {
      yaml: `controller:
  name: Shop Ltd
  email: [privacy@shop.example]`,
    },
    passing: {
      yaml: `controller:
  name: Shop Ltd
  country: FI
  email: [privacy@shop.example]`,
    },
  },
  *check({ facts: { controller } }) {
    if (!controller || controller.country) return;
    yield { path: ['controller', 'country'], data: { name: controller.name } };
  },
};
