import { isNone } from '../../../../schema/values.ts';
import { isUnfilled } from '../../../content/unfilled.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { triggersOf } from '../../facts/rights.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';
import { aboutWithdrawal, saysEarlierStaysLawful } from '../../text/lexicon/withdrawal-effect.ts';

export const withdrawalWithoutEffect: Rule = {
  name: 'withdrawal-without-effect',
  severity: 'error',
  articles: ['13(2)(c)', '14(2)(d)'],
  reading: 'withdrawal-words',
  since: '2018-05-25',
  byWordLists: true,
  examples: differingExamples(`purposes:
  - id: news
    name: Newsletter
    bases: [{basis: consent}]
rights:
  withdrawal:
    text: You may withdraw your consent at any time.{++
    limits: Withdrawal does not affect the lawfulness of processing before it.++}`),
  *check(notice) {
    const withdrawal = notice.facts.rights?.withdrawal;
    if (!withdrawal || isNone(withdrawal) || isUnfilled(withdrawal.text)) return;
    if (triggersOf('withdrawal', notice).length === 0) return;
    const { text, limits = '', how = '', seen = '' } = withdrawal;
    const { sections, locale } = notice;
    const stated = [text, limits, how, seen].flatMap((one) => splitSentences(one, locale));
    const beside = sections.flatMap((section) =>
      aboutWithdrawal(splitSentences(section.text, locale), locale),
    );
    if ([...stated, ...beside].some((one) => saysEarlierStaysLawful(one, locale))) return;
    yield { path: ['rights', 'withdrawal'] };
  },
};
