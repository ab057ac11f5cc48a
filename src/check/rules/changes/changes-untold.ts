import type { Rule } from '../../findings/rule.ts';

export const changesUntold: Rule = {
  name: 'changes-untold',
  severity: 'info',
  articles: ['12(1)'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'complaint: {authority: FI}' },
    passing: {
      yaml: `complaint: {authority: FI}
changes: {tell: [email], promise: We tell you of significant changes by e-mail before they take effect.}`,
    },
  },
  *check({ facts: { changes } }) {
    if (!changes?.tell?.length && !changes?.promise) yield { path: ['changes', 'tell'] };
  },
};
