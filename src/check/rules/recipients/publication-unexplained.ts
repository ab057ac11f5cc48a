import { entriesOf } from '../../facts/entries.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const publicationUnexplained: Rule = {
  name: 'publication-unexplained',
  severity: 'warning',
  articles: ['13(1)(e)', '14(1)(e)'],
  since: '2018-05-25',
  examples: differingExamples(
    `recipients: [{id: readers, category: Readers of the website, role: public{++, data: [name], condition: When you win a prize.++}}]`,
  ),
  *check({ facts }) {
    for (const [index, recipient] of entriesOf(facts.recipients).entries()) {
      const { id, name, category, role, data, condition, law } = recipient;
      const isConditioned = Boolean(condition || law?.length);
      if (role !== 'public' || (data?.length && isConditioned)) continue;
      const missing = isConditioned ? 'data' : data?.length ? 'condition' : 'both';
      yield {
        path: ['recipients', index, missing === 'condition' ? 'condition' : 'data'],
        form: missing,
        data: { recipient: nameInMessage(id, name ?? category) },
      };
    }
  },
};
