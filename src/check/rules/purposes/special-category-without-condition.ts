import { pathsOfData, purposesWithoutAllowance } from '../../data-of-purpose.ts';
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
  why: {
    fi: 'Terveyttä, vakaumusta, alkuperää ja muita erityisiä henkilötietoryhmiä koskeva käsittely on kielletty, ellei jokin 9 artiklan 2 kohdan edellytys täyty. Pelkkä 6 artiklan oikeusperuste ei poista kieltoa.',
    sv: 'Behandling av uppgifter om hälsa, övertygelse, ursprung och andra särskilda kategorier är förbjuden om inte ett villkor i artikel 9.2 är uppfyllt. En grund enligt artikel 6 upphäver inte ensam förbudet.',
    en: 'Processing of health, belief, origin and other special categories is forbidden unless a condition of Article 9(2) is met. A basis under Article 6 alone does not lift the prohibition.',
  },
  words: {
    fi: ({ law, name, id, data }) => ({
      message: `Käyttötarkoituksessa "${name}" (${id}) käsitellään erityisiin henkilötietoryhmiin kuuluvia tietoja (${data}), mutta selosteessa ei kerrota, mikä edellytys sen sallii (${law}).`,
      hint: 'Lisää oikeusperusteeseen 9 artiklan 2 kohdan alakohta, esimerkiksi nimenomainen suostumus: bases: [{basis: consent, article9: a}]. Jos tiedot kuuluvat toiseen käyttötarkoitukseen, nimeä ne siinä (data).',
    }),
    sv: ({ law, name, id, data }) => ({
      message: `För ändamålet "${name}" (${id}) behandlas uppgifter som hör till särskilda kategorier (${data}), men beskrivningen anger inte vilket villkor som tillåter det (${law}).`,
      hint: 'Lägg till led i artikel 9.2 på den rättsliga grunden, till exempel uttryckligt samtycke: bases: [{basis: consent, article9: a}]. Om uppgifterna hör till ett annat ändamål, ange dem där (data).',
    }),
    en: ({ law, name, id, data }) => ({
      message: `The purpose "${name}" (${id}) uses special categories of data (${data}), but the notice does not say which condition allows it (${law}).`,
      hint: 'Add the point of Article 9(2) to the legal basis, for example explicit consent: bases: [{basis: consent, article9: a}]. If the data belong to another purpose, name them there (data).',
    }),
  },
  examples: {
    failing: {
      yaml: `purposes:
  - id: diet
    name: Special diets
    data: [allergies]
    bases: [{basis: consent}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    },
    passing: {
      yaml: `purposes:
  - id: diet
    name: Special diets
    data: [allergies]
    bases: [{basis: consent, article9: a}]
dataCategories: [{id: allergies, name: Allergies, special: health}]`,
    },
  },
  *check({ facts }) {
    const marks = { category: 'special', basis: 'article9' } as const;
    for (const { purpose, index, data } of purposesWithoutAllowance(facts, marks)) {
      const { name, id } = purpose;
      yield {
        path: ['purposes', index, 'bases'],
        data: { name, id, data: data.join(', ') },
        related: pathsOfData(facts, data).map((path) => ({ path, why: 'needs' })),
      };
    }
  },
};
