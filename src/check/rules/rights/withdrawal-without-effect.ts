import { isNone } from '../../../../schema/values.ts';
import { type Notice, placeOfFact, sectionAt } from '../../../content/notice.ts';
import { isUnfilled } from '../../../content/unfilled.ts';
import { triggersOf } from '../../facts/rights.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';
import {
  isAboutWithdrawal,
  saysEarlierStaysLawful,
} from '../../text/lexicon/earlier-processing.ts';

export const withdrawalWithoutEffect: Rule = {
  name: 'withdrawal-without-effect',
  severity: 'error',
  articles: ['13(2)(c)', '14(2)(d)'],
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
    const stated = [text, limits, how, seen].flatMap(sentencesOf);
    if ([...stated, ...sentencesBeside(notice)].some(saysEarlierStaysLawful)) return;
    yield { path: ['rights', 'withdrawal'] };
  },
};

/** What the section that holds the right says of withdrawal in its text. */
function sentencesBeside(notice: Notice): string[] {
  const section = sectionAt(notice, placeOfFact(notice, ['rights', 'withdrawal']));
  return sentencesOf(section?.text ?? '').filter(isAboutWithdrawal);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/u);
}
