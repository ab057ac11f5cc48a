import type { Rule } from '../../findings/rule.ts';

export const translationWithoutText: Rule = {
  name: 'translation-without-text',
  severity: 'error',
  articles: ['12(1)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'retention: []',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
    passing: {
      yaml: 'retention: []',
      body: 'We keep your data for six years.',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
  },
  *check({ sections }, { source }) {
    for (const { id, text, titlePlace } of source ? sections : []) {
      const original = source?.sections.find((section) => section.id === id);
      if (!original || original.text === '' || text !== '') continue;
      yield { path: ['title', id], at: titlePlace, data: { section: id } };
    }
  },
};
