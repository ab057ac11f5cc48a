import { sourceName, sourcesToTell } from '../../facts/sources.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const sourceWithoutAccessibility: Rule = {
  name: 'source-without-accessibility',
  severity: 'error',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `sources:
  - {id: agency, kind: company, name: Credit Agency Ltd}`,
    },
    passing: {
      yaml: `sources:
  - {id: agency, kind: company, name: Credit Agency Ltd, publiclyAccessible: false}`,
    },
  },
  *check(notice) {
    for (const { source, index } of sourcesToTell(notice)) {
      if (source.publiclyAccessible !== undefined || source.kind === 'publicly-accessible')
        continue;
      yield {
        path: ['sources', index, 'publiclyAccessible'],
        data: { source: nameInMessage(source.id, sourceName(source)) },
      };
    }
  },
};
