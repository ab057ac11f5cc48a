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
  words: {
    fi: ({ law }) => ({
      message: `Tietoja saadaan muualta kuin rekisteröidyltä, mutta selosteessa ei kerrota, mitä henkilötietoryhmiä käsitellään (${law}).`,
      hint: 'Lisää tietoryhmät: dataCategories: [{id: contact, name: Nimi ja yhteystiedot, sources: [data-subject]}].',
    }),
    sv: ({ law }) => ({
      message: `Uppgifter kommer från annat håll än den registrerade, men beskrivningen anger inte vilka kategorier av personuppgifter som behandlas (${law}).`,
      hint: 'Lägg till kategorierna: dataCategories: [{id: contact, name: Namn och kontaktuppgifter, sources: [data-subject]}].',
    }),
    en: ({ law }) => ({
      message: `Data are obtained from others than the data subject, but the notice does not tell the categories of personal data (${law}).`,
      hint: 'Add the categories: dataCategories: [{id: contact, name: Name and contact details, sources: [data-subject]}].',
    }),
  },
  *check(notice) {
    if (notice.facts.dataCategories?.length) return;
    const [first] = sourcesToTell(notice);
    if (!first) return;
    yield {
      path: ['dataCategories'],
      related: [{ path: ['sources', first.index], why: 'needs' }],
    };
  },
};
