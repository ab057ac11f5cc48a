import type { Rule } from '../../rule.ts';
import { sourcesToTell } from '../../sources.ts';

export const categoriesMissing: Rule = {
  name: 'categories-missing',
  severity: 'error',
  articles: ['14(1)(d)'],
  since: '2018-05-25',
  summary: {
    fi: 'Kun tietoja saadaan muualta, seloste kertoo henkilötietoryhmät.',
    sv: 'När uppgifter kommer från annat håll anger beskrivningen kategorierna av uppgifter.',
    en: 'Where data are obtained elsewhere, the notice tells their categories.',
  },
  why: {
    fi: 'Joka ei ole itse antanut tietoja, ei voi tietää, mitä ne ovat. Siksi 14 artikla edellyttää tietoryhmiä, joita 13 artikla ei vaadi.',
    sv: 'Den som inte själv har lämnat uppgifterna kan inte veta vilka de är. Därför kräver artikel 14 kategorierna, vilket artikel 13 inte gör.',
    en: 'A person who did not give the data cannot know what they are. Article 14 therefore asks for the categories, which Article 13 does not.',
  },
  words: {
    fi: ({ law, source }) => ({
      message: `Tietoja saadaan muualta kuin rekisteröidyltä, mutta selosteessa ei kerrota, mitä henkilötietoryhmiä käsitellään (${law}).`,
      hint: `Lisää tietoryhmät ja mistä ne saadaan: dataCategories: [{id: contact, name: Nimi ja yhteystiedot, sources: [${source}]}].`,
    }),
    sv: ({ law, source }) => ({
      message: `Uppgifter kommer från annat håll än den registrerade, men beskrivningen anger inte vilka kategorier av personuppgifter som behandlas (${law}).`,
      hint: `Lägg till kategorierna och varifrån de kommer: dataCategories: [{id: contact, name: Namn och kontaktuppgifter, sources: [${source}]}].`,
    }),
    en: ({ law, source }) => ({
      message: `Data are obtained from others than the data subject, but the notice does not tell the categories of personal data (${law}).`,
      hint: `Add the categories and where they come from: dataCategories: [{id: contact, name: Name and contact details, sources: [${source}]}].`,
    }),
  },
  examples: {
    failing: {
      yaml: `sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}`,
    },
    passing: {
      yaml: `sources:
  - {id: agency, name: Credit Agency Ltd, publiclyAccessible: false}
dataCategories:
  - {id: credit, name: Payment defaults, sources: [agency]}`,
    },
  },
  *check(notice) {
    if (notice.facts.dataCategories?.length) return;
    const [first] = sourcesToTell(notice);
    if (!first) return;
    yield {
      path: ['dataCategories'],
      data: { source: first.source.id },
      related: [{ path: ['sources', first.index], why: 'needs' }],
    };
  },
};
