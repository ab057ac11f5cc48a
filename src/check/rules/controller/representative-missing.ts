import { isThirdCountry } from '../../../../schema/gdpr/third-countries.ts';
import { printCountry } from '../../../locale/countries.ts';
import type { Rule } from '../../rule.ts';

export const representativeMissing: Rule = {
  name: 'representative-missing',
  severity: 'error',
  articles: ['13(1)(a)', '14(1)(a)', '27(1)'],
  since: '2018-05-25',
  summary: {
    fi: 'Euroopan talousalueen ulkopuolinen rekisterinpitäjä kertoo edustajansa tai sen, miksi edustajaa ei tarvita.',
    sv: 'En personuppgiftsansvarig utanför Europeiska ekonomiska samarbetsområdet anger sin företrädare eller varför ingen behövs.',
    en: 'A controller outside the European Economic Area names its representative, or says why it needs none.',
  },
  why: {
    fi: 'Unionin ulkopuolisella rekisterinpitäjällä, joka tarjoaa täällä tavaroita tai palveluja tai seuraa ihmisten toimintaa täällä, on oltava unionissa joku, jonka puoleen rekisteröity ja viranomainen voivat kääntyä. Edustajasta ei tiedä, jos siitä ei kerrota.',
    sv: 'En personuppgiftsansvarig utanför unionen som erbjuder varor eller tjänster här, eller följer vad människor gör här, måste ha någon i unionen som registrerade och myndigheter kan vända sig till. Den som inte får veta om företrädaren kan inte heller nå den.',
    en: 'A controller outside the Union that offers goods or services here, or follows what people do here, must have someone in the Union whom data subjects and authorities can turn to. A reader cannot know of the representative unless told.',
  },
  words: {
    fi: ({ law, name, country }) => ({
      message: `Rekisterinpitäjän "${name}" maa on ${printCountry(country ?? '', 'fi')}, mutta selosteessa ei kerrota sen edustajaa unionissa (${law}).`,
      hint: 'Lisää: representative: {name: Edustajan nimi, country: FI, email: edustaja@esimerkki.example}. Jos edustajaa ei tarvita (27 artiklan 2 kohta tai toimipaikka unionissa), kerro se lukijalle: representative: {none: "…"}.',
    }),
    sv: ({ law, name, country }) => ({
      message: `Den personuppgiftsansvarige "${name}" finns i landet ${printCountry(country ?? '', 'sv')}, men beskrivningen anger ingen företrädare i unionen (${law}).`,
      hint: 'Lägg till: representative: {name: Företrädarens namn, country: FI, email: foretradare@exempel.example}. Om ingen företrädare behövs (artikel 27.2 eller ett verksamhetsställe i unionen), säg det till läsaren: representative: {none: "…"}.',
    }),
    en: ({ law, name, country }) => ({
      message: `The country of the controller "${name}" is ${printCountry(country ?? '', 'en')}, but the notice names no representative in the Union (${law}).`,
      hint: 'Add: representative: {name: Name of the representative, country: FI, email: representative@shop.example}. If none is needed (Article 27(2), or an establishment in the Union), tell the reader so: representative: {none: "…"}.',
    }),
  },
  examples: {
    failing: { yaml: 'controller: {name: Shop Inc, country: US, email: [privacy@shop.example]}' },
    passing: {
      yaml: `controller: {name: Shop Inc, country: US, email: [privacy@shop.example]}
representative: {name: Deputy Oy, country: FI, email: shop@deputy.example}`,
    },
  },
  *check({ facts: { controller, representative } }, { day }) {
    if (!controller?.country || !isThirdCountry(controller.country, day)) return;
    // Article 27(2)(b): public authorities and bodies need no representative.
    if (representative || controller.publicBody) return;
    yield {
      path: ['representative'],
      data: { name: controller.name, country: controller.country },
      related: [{ path: ['controller', 'country'], why: 'needs' }],
    };
  },
};
