import type { DataCategory } from '../../../../schema/disclosures/data-categories.ts';
import type { Locale } from '../../../../schema/languages.ts';
import type { FactPath } from '../../../content/problem.ts';
import type { Rule } from '../../findings/rule.ts';
import { nationalIdIn, specialIn } from '../../text/lexicon/special-words.ts';

/** Rules on special categories and national numbers bind only what is marked. */
export const specialDataUnmarked: Rule = {
  name: 'special-data-unmarked',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['9(2)', '87'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: { yaml: 'dataCategories: [{id: work, name: Employment, items: [sick leave]}]' },
    passing: {
      yaml: 'dataCategories: [{id: work, name: Employment, items: [sick leave], special: health}]',
    },
  },
  *check({ facts, locale }) {
    for (const [index, category] of (facts.dataCategories ?? []).entries()) {
      const found = unmarkedIn(category, locale);
      if (!found) continue;
      const { at, ...said } = found;
      yield { path: ['dataCategories', index, ...at], ...said };
    }
  },
};

/** The first words of a category that ask for a mark which it lacks. */
function unmarkedIn({ name, items = [], special, nationalId }: DataCategory, locale: Locale) {
  const texts: [text: string, at: FactPath][] = [
    [name, ['name']],
    ...items.map((item, index): [string, FactPath] => [item, ['items', index]]),
  ];
  for (const [text, at] of texts) {
    const words = special ? undefined : specialIn(text, locale);
    if (words !== undefined)
      return { at, data: { words, name }, form: 'special', articles: ['9(2)'] };
    const id = nationalId ? undefined : nationalIdIn(text, locale);
    if (id !== undefined)
      return { at, data: { words: id, name }, form: 'nationalId', articles: ['87'] };
  }
  return undefined;
}
