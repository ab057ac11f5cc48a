import type { Requests } from '../../../../schema/disclosures/requests.ts';
import { longestDays } from '../../facts/longest-days.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

/** The longest times of Article 12(3). A period in days passes where it fits into any month. */
const limits = [
  { field: 'answerWithin', longest: 'P1M' },
  { field: 'extension', longest: 'P2M' },
] as const satisfies readonly { field: keyof Requests; longest: string }[];

export const responseTimeWrong: Rule = {
  name: 'response-time-wrong',
  severity: 'error',
  articles: ['12(3)'],
  reading: 'month',
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `requests:
  email: [privacy@shop.example]
  answerWithin: P3M`,
    },
    passing: {
      yaml: `requests:
  email: [privacy@shop.example]
  answerWithin: P1M
  extension: P2M`,
    },
  },
  *check({ facts: { requests } }) {
    for (const { field, longest } of limits) {
      const time = requests?.[field];
      if (!time || longestDays(time) <= longestDays(longest)) continue;
      yield {
        path: ['requests', field],
        form: field,
        data: {
          field,
          longest,
          time: printed('duration', time),
          most: printed('duration', longest),
        },
      };
    }
  },
};
