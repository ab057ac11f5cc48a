import type { Rule } from '../../rule.ts';

/** WP260 rev.01, annex: preferably several ways to reach the controller. */
export const controllerWithOneChannel: Rule = {
  name: 'controller-with-one-channel',
  severity: 'info',
  articles: ['13(1)(a)', '14(1)(a)'],
  since: '2018-05-25',
  summary: {
    fi: 'Rekisterinpitäjän tavoittaa useammalla kuin yhdellä tavalla.',
    sv: 'Den personuppgiftsansvarige kan nås på mer än ett sätt.',
    en: 'The controller can be reached in more than one way.',
  },
  why: {
    fi: 'Kaikki eivät käytä sähköpostia tai asioi verkossa. Tietosuojatyöryhmän suuntaviivojen mukaan yhteystietoja on parasta antaa useampia.',
    sv: 'Alla använder inte e-post eller nättjänster. Enligt arbetsgruppens riktlinjer är det bäst att ange flera kontaktvägar.',
    en: 'Not everybody uses e-mail or the web. The guidelines on transparency prefer several ways of contact.',
  },
  words: {
    fi: ({ law }) => ({
      message: `Rekisterinpitäjän tavoittaa vain yhdellä tavalla (${law}). Suuntaviivat suosittelevat useampaa.`,
      hint: 'Lisää rekisterinpitäjälle toinen yhteystieto, esimerkiksi phone: ["010 123 4567"] tai address: {street: Esimerkkikatu 1, postcode: "00100", city: Helsinki}.',
    }),
    sv: ({ law }) => ({
      message: `Den personuppgiftsansvarige kan nås på bara ett sätt (${law}). Riktlinjerna rekommenderar flera.`,
      hint: 'Lägg till ett annat sätt för den personuppgiftsansvarige, till exempel phone: ["010 123 4567"] eller address: {street: Exempelgatan 1, postcode: "00100", city: Helsingfors}.',
    }),
    en: ({ law }) => ({
      message: `The controller can be reached in one way only (${law}). The guidelines recommend several.`,
      hint: 'Add another way to the controller, for example phone: ["010 123 4567"] or address: {street: Example Street 1, postcode: "00100", city: Helsinki}.',
    }),
  },
  examples: {
    failing: { yaml: 'controller: {name: Shop Oy, email: [privacy@shop.example]}' },
    passing: {
      yaml: 'controller: {name: Shop Oy, email: [privacy@shop.example], phone: [010 123 4567]}',
    },
  },
  *check({ facts: { controller } }) {
    if (!controller) return;
    const { address, email, phone, form, contact } = controller;
    const ways = [
      address?.street || address?.poBox,
      email?.length || contact?.email,
      phone?.length || contact?.phone,
      form,
    ];
    if (ways.filter(Boolean).length === 1) yield { path: ['controller'] };
  },
};
