import { sourceName, sourcesToTell } from '../../facts/sources.ts';
import type { Rule } from '../../findings/rule.ts';

export const publicRegisterUnnamed: Rule = {
  name: 'public-register-unnamed',
  severity: 'error',
  articles: ['14(2)(f)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `sources:
  - {id: register, kind: public-register, type: Registers of companies, publiclyAccessible: true}`,
    },
    passing: {
      yaml: `sources:
  - {id: register, kind: public-register, name: Finnish Trade Register, publiclyAccessible: true}`,
    },
  },
  *check(notice) {
    for (const { source, index } of sourcesToTell(notice)) {
      const described = sourceName(source);
      if (source.kind !== 'public-register' || source.name || !described) continue;
      yield {
        path: ['sources', index, 'name'],
        data: { source: `"${described}" (${source.id})` },
      };
    }
  },
};
