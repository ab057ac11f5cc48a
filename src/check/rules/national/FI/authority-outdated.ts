import { scalarsIn } from '../../../facts/scalars.ts';
import type { Rule } from '../../../findings/rule.ts';
import { placeOfWords } from '../../../text/place-of-words.ts';

/** Addresses at which the Office can no longer be reached. */
const former = /Ratapihantie 9|Bangårdsvägen 9|PL 800,? 00521|PB 800,? 00521/iu;

/** The Office of the Data Protection Ombudsman has moved. Texts of earlier years are left alone, since the old address was right then. */
export const authorityOutdated: Rule = {
  name: 'authority-outdated',
  severity: 'warning',
  articles: ['77(1)'],
  restsOn: ['fi-authority-page'],
  since: '2022-01-01',
  examples: {
    failing: {
      yaml: `controller: {name: Shop Oy, country: FI}
complaint: {authority: {name: Office of the Data Protection Ombudsman, address: {street: Ratapihantie 9, postcode: "00520", city: Helsinki}}}`,
    },
    passing: {
      yaml: `controller: {name: Shop Oy, country: FI}
complaint: {authority: FI}`,
    },
  },
  *check({ sections, tree }) {
    for (const { value, path, place } of scalarsIn(tree)) {
      const words = path[0] === 'complaint' && path.at(-1) !== 'note' && former.exec(value)?.[0];
      if (!words) continue;
      yield { path, at: place, data: { words } };
      return;
    }
    for (const section of sections) {
      const words = former.exec(section.text)?.[0];
      if (words) yield { path: ['complaint'], at: placeOfWords(section, words), data: { words } };
    }
  },
};
