import { isNone } from '../../../../schema/values.ts';
import { entriesOf } from '../../facts/entries.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const jointControllersContradicted: Rule = {
  name: 'joint-controllers-contradicted',
  severity: 'error',
  articles: ['5(1)(a)', '26(2)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `jointControllers: {none: We alone decide on the processing.}
recipients: [{id: club, name: Customer Club Ltd, role: joint-controller}]`,
    },
    passing: {
      yaml: `jointControllers: {none: We alone decide on the processing.}
recipients: [{id: club, name: Customer Club Ltd, role: processor}]`,
    },
  },
  *check({ facts: { jointControllers, recipients } }) {
    if (!isNone(jointControllers)) return;
    for (const [index, { id, name, category, role }] of entriesOf(recipients).entries()) {
      if (role !== 'joint-controller') continue;
      yield {
        path: ['recipients', index, 'role'],
        data: { sentence: jointControllers.none, recipient: nameInMessage(id, name ?? category) },
        related: [{ path: ['jointControllers', 'none'], why: 'contradicts' }],
      };
    }
  },
};
