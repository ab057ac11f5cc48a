import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';
import { unnamedLawOf } from '../../text/unnamed-law.ts';

export const retentionLawUnnamed: Rule = {
  name: 'retention-law-unnamed',
  severity: 'warning',
  articles: ['13(2)(a)', '14(2)(a)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'retention: [{id: books, criterion: as long as accounting legislation requires us to keep them}]',
    },
    passing: {
      yaml: 'retention: [{id: books, period: P6Y, from: the end of the calendar year in which the financial year ended, law: [{name: Accounting Act, number: 1336/1997}]}]',
    },
  },
  *check({ facts }) {
    for (const [index, entry] of (facts.retention ?? []).entries()) {
      const reference = unnamedLawOf(entry);
      if (!reference) continue;
      const { field, words } = reference;
      const path = ['retention', index, field];
      yield { path, data: { entry: nameInMessage(entry.id, entry.name), words } };
    }
  },
};
