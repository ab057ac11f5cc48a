import { rightsIn } from '../../facts/rights.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';
import { proseOf } from '../../text/prose.ts';

const told =
  /kuukau|viiko|päivä[nä]?s|päivän|päivää|vuorokau|kohtuullise|månad|veck[ao]|dagar|skälig|rimlig|month|week|\bdays?\b|reasonable time|monat|woche|\btage|angemessene[rn] (?:frist|zeit)/iu;

export const responseTimeUntold: Rule = {
  name: 'response-time-untold',
  severity: 'info',
  articles: ['12(3)'],
  restsOn: ['usefulness'],
  since: '2018-05-25',
  byWordLists: true,
  readsWords: true,
  examples: differingExamples(`rights: {access: {text: You can get a copy of your data.}}{++
requests: {answerWithin: P1M}++}`),
  *check(notice) {
    const rights = rightsIn(notice);
    if (!rights || notice.facts.requests?.answerWithin) return;
    if (told.test(proseOf(notice, ['rights', 'requests', 'complaint']))) return;
    yield { path: ['requests', 'answerWithin'] };
  },
};
