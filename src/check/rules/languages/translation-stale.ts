import type { Rule } from '../../findings/rule.ts';
import { isStale, translatedSections } from './source-digest.ts';

/**
 * A translation carries the digest of the source section as it stood when it was translated. One that carries none is
 * stale where its source has changed since the last revision and it has not.
 */
export const translationStale: Rule = {
  name: 'translation-stale',
  severity: 'warning',
  articles: ['12(1)'],
  restsOn: ['wp260-language'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'translates: sha256-0000000000000000000000000000000000000000000000000000000000000000',
      body: 'We keep your data for five years.',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
    passing: {
      yaml: 'translates: sha256-ee71e05f1dd76cbe5dee0d4b369b582bdd26b9d01971f3733029d6f462fac08f',
      body: 'We keep your data for six years.',
      source: { yaml: 'retention: []', body: 'Vi bevarar uppgifterna i sex år.', locale: 'sv' },
    },
  },
  *check(notice, context) {
    for (const translated of translatedSections(notice, context)) {
      if (!isStale(translated, notice, context)) continue;
      const { section, digest } = translated;
      const data = { notice: notice.id, section: section.id, digest };
      yield { path: ['title', section.id], at: section.titlePlace, data };
    }
  },
};
