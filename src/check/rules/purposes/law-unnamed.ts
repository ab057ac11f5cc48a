import { nodeAt } from '../../../content/yaml.ts';
import { scalarsNamed } from '../../facts/scalars.ts';
import type { Rule } from '../../findings/rule.ts';
import { isEmptyLaw } from '../../text/lexicon/empty-laws.ts';

/** A number or a section tells which law it is, whatever it is called. */
const telling = ['number', 'section', 'url'];

export const lawUnnamed: Rule = {
  name: 'law-unnamed',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['6(3)', '12(1)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'purposes: [{id: books, name: Bookkeeping, bases: [{basis: legal-obligation, law: [{name: applicable legislation}]}]}]',
    },
    passing: {
      yaml: 'purposes: [{id: books, name: Bookkeeping, bases: [{basis: legal-obligation, law: [{name: Accounting Act}]}]}]',
    },
  },
  *check({ tree, locale }) {
    for (const { value, path } of scalarsNamed(tree, 'name')) {
      if (path.at(-3) !== 'law' || !isEmptyLaw(value, locale)) continue;
      const law = nodeAt(tree, path.slice(0, -1));
      if (law?.kind === 'map' && telling.some((field) => law.entries.has(field))) continue;
      yield { path, data: { name: value } };
    }
  },
};
