import { scalarsNamed } from '../../facts/scalars.ts';
import type { Rule } from '../../findings/rule.ts';

export const hedgedInDraft: Rule = {
  name: 'hedged-in-draft',
  severity: 'error',
  articles: ['12(1)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `recipients:
  - {id: partner, name: Partner Ltd, hedged: true}`,
    },
    passing: {
      yaml: `recipients:
  - {id: partner, name: Partner Ltd}`,
    },
  },
  *check(notice) {
    if (notice.revision !== null) return;
    for (const { value, path, place } of scalarsNamed(notice.tree, 'hedged')) {
      if (value === 'true') yield { path, at: place };
    }
  },
};
