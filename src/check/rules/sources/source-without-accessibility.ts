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
