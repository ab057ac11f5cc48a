import type { Rule } from '../../findings/rule.ts';
import { isUnlawfulFee } from '../../text/lexicon/fees.ts';

export const feeWrong: Rule = {
  name: 'fee-wrong',
  severity: 'error',
  articles: ['12(5)', '15(3)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'requests: {email: [privacy@shop.example], fee: Free of charge once a year.}',
    },
    passing: {
      yaml: 'requests: {email: [privacy@shop.example], fee: Requests are free of charge.}',
    },
  },
  *check({ facts: { requests } }) {
    const fee = requests?.fee;
    if (fee && isUnlawfulFee(fee)) yield { path: ['requests', 'fee'], data: { fee } };
  },
};
