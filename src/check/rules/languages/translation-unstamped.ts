import type { Rule } from '../../findings/rule.ts';
import { isBehind, translatedSections } from './source-digest.ts';

export const translationUnstamped: Rule = {
  name: 'translation-unstamped',
  severity: 'info',
  articles: [],
  restsOn: ['record'],
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
  *check(notice, context) {
    for (const { section, digest } of translatedSections(notice, context)) {
      const { id, translates, titlePlace } = section;
      if (translates !== undefined || isBehind(section, notice, context)) continue;
      const data = { notice: notice.id, section: id, digest };
      yield { path: ['title', id], at: titlePlace, data };
    }
  },
};
