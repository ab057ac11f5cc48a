import { rightsIn } from '../../facts/rights.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';
import { proseOf } from '../../text/prose.ts';

const told =
  /maksut|maksullis|ilmai|veloit|avgiftsfri|kostnadsfri|gratis|utan (?:avgift|kostnad)|kosten(?:los|frei)|unentgeltlich|gebühr|entgelt|kosten|free|charge|\bfees?\b/iu;

export const freeOfChargeUntold: Rule = {
  name: 'free-of-charge-untold',
  severity: 'info',
  articles: ['12(5)'],
  restsOn: ['usefulness'],
  since: '2018-05-25',
  byWordLists: true,
  readsWords: true,
  examples: differingExamples(`rights: {access: {text: You can get a copy of your data.}}{++
requests: {fee: Requests are free of charge.}++}`),
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || notice.facts.requests?.fee) return;
    if (told.test(proseOf(notice, ['rights', 'requests', 'complaint']))) return;
    yield { path: ['requests', 'fee'] };
  },
};
