import { isNone } from '../../../../schema/values.ts';
import { triggersOf } from '../../facts/rights.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';
import { tellsWay } from '../../text/lexicon/ways.ts';
import { isAboutWithdrawal } from '../../text/lexicon/withdrawal-effect.ts';
import { proseOf } from '../../text/prose.ts';

export const withdrawalWithoutWay: Rule = {
  name: 'withdrawal-without-way',
  severity: 'warning',
  articles: ['7(3)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  byWordLists: true,
  readsWords: true,
  examples: differingExamples(`purposes: [{id: news, name: Newsletter, bases: [{basis: consent}]}]
rights: {withdrawal: {text: You can withdraw your consent at any time.{++, how: Use the link in every newsletter.++}}}`),
  *check(notice) {
    const withdrawal = notice.facts.rights?.withdrawal;
    if (!withdrawal || isNone(withdrawal)) return;
    const { text, limits = '', how, url, channels } = withdrawal;
    if (how || url || channels?.length || tellsWay(text) || tellsWay(limits)) return;
    if (triggersOf('withdrawal', notice).length === 0) return;
    const sentences = proseOf(notice, ['rights', 'requests', 'purposes']).split(/(?<=[.!?])\s|\n/u);
    if (
      sentences.some((sentence) => isAboutWithdrawal(sentence, notice.locale) && tellsWay(sentence))
    )
      return;
    yield { path: ['rights', 'withdrawal', 'how'] };
  },
};
