import { dataWithoutBasis, pathsOfData } from '../../data-of-purpose.ts';
import type { Rule } from '../../rule.ts';

export const specialCategoryWithoutCondition: Rule = {
  name: 'special-category-without-condition',
  severity: 'error',
  articles: ['9(2)', '13(1)(c)', '14(1)(c)'],
  since: '2018-05-25',
  summary: {
    fi: 'Erityisten henkilötietoryhmien käsittelylle on kerrottu edellytys.',
    sv: 'Villkoret för att behandla särskilda kategorier av personuppgifter anges.',
    en: 'The condition for processing special categories of data is stated.',
  },
  words: {
    fi: ({ law, name, id, data }) => ({
      message: `Käyttötarkoituksessa "${name}" (${id}) käsitellään erityisiin henkilötietoryhmiin kuuluvia tietoja (${data}), mutta selosteessa ei kerrota, mikä edellytys sen sallii (${law}).`,
      hint: 'Lisää oikeusperusteeseen 9 artiklan 2 kohdan alakohta, esimerkiksi nimenomainen suostumus: bases: [{basis: consent, article9: a}].',
    }),
    sv: ({ law, name, id, data }) => ({
      message: `För ändamålet "${name}" (${id}) behandlas uppgifter som hör till särskilda kategorier (${data}), men beskrivningen anger inte vilket villkor som tillåter det (${law}).`,
      hint: 'Lägg till led i artikel 9.2 på den rättsliga grunden, till exempel uttryckligt samtycke: bases: [{basis: consent, article9: a}].',
    }),
    en: ({ law, name, id, data }) => ({
      message: `The purpose "${name}" (${id}) uses special categories of data (${data}), but the notice does not say which condition allows it (${law}).`,
      hint: 'Add the point of Article 9(2) to the legal basis, for example explicit consent: bases: [{basis: consent, article9: a}].',
    }),
  },
  *check({ facts }) {
    for (const [index, purpose] of (facts.purposes ?? []).entries()) {
      const { name, id, bases = [] } = purpose;
      if (bases.length === 0) continue;
      const open = dataWithoutBasis(facts, purpose, { category: 'special', basis: 'article9' });
      if (open.length === 0) continue;
      yield {
        path: ['purposes', index, 'bases'],
        data: { name, id, data: open.join(', ') },
        related: pathsOfData(facts, open).map((path) => ({ path, why: 'needs' })),
      };
    }
  },
};
