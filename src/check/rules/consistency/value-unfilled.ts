import { scalarsIn } from '../../facts/scalars.ts';
import { isUnfilled } from '../../facts/unfilled.ts';
import type { Rule } from '../../findings/rule.ts';

export const valueUnfilled: Rule = {
  name: 'value-unfilled',
  severity: 'error',
  articles: [],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'complaint: {authority: FI, text: TODO}' },
    passing: {
      yaml: 'complaint: {authority: FI, text: You may lodge a complaint with the Data Protection Ombudsman.}',
    },
  },
  *check({ tree }) {
    for (const { value, path, place } of scalarsIn(tree)) {
      const field = path.findLast((step) => typeof step === 'string');
      if (field === 'note' || field === 'seen' || !isUnfilled(value)) continue;
      yield { path, at: place, data: { field: String(field), value: value.trim() } };
    }
  },
};
