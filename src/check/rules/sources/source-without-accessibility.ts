import { nameEntry } from '../../name-entry.ts';
import type { Rule } from '../../rule.ts';
import { sourceName, sourcesToTell } from '../../sources.ts';

export const sourceWithoutAccessibility: Rule = {
  name: 'source-without-accessibility',
  severity: 'error',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  summary: {
    fi: 'Jokaisesta lähteestä kerrotaan, onko se yleisesti saatavilla.',
    sv: 'För varje källa anges om den är allmänt tillgänglig.',
    en: 'Every source says whether it is publicly accessible.',
  },
  why: {
    fi: '14 artiklan 2 kohdan f alakohta edellyttää tätä tarvittaessa. Kaikkien nähtävillä oleviin tietoihin liittyy eri odotuksia kuin suljetusti luovutettuihin, joten vastaus kuuluu jokaiseen lähteeseen.',
    sv: 'Artikel 14.2 f kräver det i förekommande fall. Uppgifter som alla kan se väcker andra förväntningar än uppgifter som lämnats i det fördolda, så svaret behövs för varje källa.',
    en: 'Article 14(2)(f) asks for it "if applicable". Data that anyone can see raise other expectations than data that were passed on behind closed doors, so the answer is owed for every source.',
  },
  words: {
    fi: ({ law, source }) => ({
      message: `Lähteestä ${source} ei kerrota, onko se yleisesti saatavilla (${law}).`,
      hint: 'Lisää: publiclyAccessible: true, jos kuka tahansa voi katsoa tiedot, muuten publiclyAccessible: false.',
    }),
    sv: ({ law, source }) => ({
      message: `För källan ${source} anges inte om den är allmänt tillgänglig (${law}).`,
      hint: 'Lägg till: publiclyAccessible: true, om vem som helst kan se uppgifterna, annars publiclyAccessible: false.',
    }),
    en: ({ law, source }) => ({
      message: `The source ${source} does not say whether it is publicly accessible (${law}).`,
      hint: 'Add: publiclyAccessible: true where anyone can see the data, or else publiclyAccessible: false.',
    }),
  },
  examples: {
    failing: {
      yaml: `sources:
  - {id: agency, kind: company, name: Credit Agency Ltd}`,
    },
    passing: {
      yaml: `sources:
  - {id: agency, kind: company, name: Credit Agency Ltd, publiclyAccessible: false}`,
    },
  },
  *check(notice) {
    for (const { source, index } of sourcesToTell(notice)) {
      if (source.publiclyAccessible !== undefined || source.kind === 'publicly-accessible')
        continue;
      yield {
        path: ['sources', index, 'publiclyAccessible'],
        data: { source: nameEntry(source.id, sourceName(source)) },
      };
    }
  },
};
