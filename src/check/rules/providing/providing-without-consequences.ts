import { providingEntries } from '../../facts/providing.ts';
import { regimeOf } from '../../facts/regime.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

export const providingWithoutConsequences: Rule = {
  name: 'providing-without-consequences',
  severity: 'error',
  articles: ['13(2)(e)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `providing:
  - required: by-contract`,
    },
    passing: {
      yaml: `providing:
  - required: by-contract
    consequences: Without the data we cannot deliver the order.`,
    },
  },
  *check(notice) {
    if (!regimeOf(notice).article13) return;
    for (const { path, entry } of providingEntries(notice.facts)) {
      const { required, consequences } = entry;
      if (!required || required === 'not-applicable' || consequences) continue;
      yield {
        path: [...path, 'consequences'],
        data: { required: printed('providing', required) },
      };
    }
  },
};
