import { createHash } from 'node:crypto';
import type { Rule } from '../../findings/rule.ts';

export const translationUnstamped: Rule = {
  name: 'translation-unstamped',
  severity: 'info',
  articles: [],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'retention: []',
      body: 'We keep your data for six years.',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
    passing: {
      yaml: 'translates: sha256-ee71e05f1dd76cbe5dee0d4b369b582bdd26b9d01971f3733029d6f462fac08f',
      body: 'We keep your data for six years.',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
  },
  *check({ id: notice, sections }, { source }) {
    for (const { id, translates, titlePlace } of source ? sections : []) {
      const original = source?.sections.find((section) => section.id === id);
      if (!original || translates !== undefined) continue;
      const digest = `sha256-${createHash('sha256').update(original.written).digest('hex')}`;
      yield { path: ['title', id], at: titlePlace, data: { notice, section: id, digest } };
    }
  },
};
