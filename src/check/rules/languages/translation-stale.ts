import { createHash } from 'node:crypto';
import type { Rule } from '../../findings/rule.ts';

/** A translation carries the digest of the source section as it stood when it was translated. */
export const translationStale: Rule = {
  name: 'translation-stale',
  severity: 'warning',
  articles: ['12(1)'],
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
  *check({ id: notice, sections }, { source }) {
    for (const { id, translates, titlePlace } of source ? sections : []) {
      const original = source?.sections.find((section) => section.id === id);
      if (!original || translates === undefined) continue;
      const digest = digestOf(original.written);
      if (digest === translates) continue;
      yield { path: ['title', id], at: titlePlace, data: { notice, section: id, digest } };
    }
  },
};

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('hex')}`;
}
