import { sourceName, sourcesToTell } from '../../facts/sources.ts';
import type { Rule } from '../../findings/rule.ts';

export const sourceUnnamed: Rule = {
  name: 'source-unnamed',
  severity: 'error',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `sources:
  - {id: agency, kind: company, publiclyAccessible: false}`,
    },
    passing: {
      yaml: `sources:
  - {id: agency, kind: company, name: Credit Agency Ltd, publiclyAccessible: false}`,
    },
  },
  *check(notice) {
    for (const { source, index } of sourcesToTell(notice)) {
      if (sourceName(source)) continue;
      yield { path: ['sources', index, 'name'], data: { id: source.id } };
    }
  },
};
