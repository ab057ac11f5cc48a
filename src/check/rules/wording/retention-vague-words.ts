import type { Retention } from '../../../../schema/disclosures/retention.ts';
import type { Rule } from '../../findings/rule.ts';
import { tellsRetention } from '../../text/lexicon/retention-verbs.ts';
import { isVagueRetention } from '../../text/lexicon/vague-retention.ts';
import { leavesEndOpen, vagueRetentionIn } from '../../text/lexicon/vague-retention-words.ts';
import { shareWords, unnamedLawOf, wordsOfRetention } from '../../text/unnamed-law.ts';
import { type About, lookInProcessing } from '../../text/wording/processing.ts';
import { remarkOn } from '../../text/wording/remark.ts';

/** What tells how long data are kept. */
export const ofRetention: About = {
  facts: ['retention'],
  claims: ['retention'],
  says: (sentence, locale) => tellsRetention(sentence, locale) || leavesEndOpen(sentence, locale),
  isOfRequests: true,
};

/** WP260 rev.01, annex: "as long as necessary" is not enough. */
export const retentionVagueWords: Rule = {
  name: 'retention-vague-words',
  severity: 'warning',
  articles: ['13(2)(a)', '14(2)(a)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'retention: [{id: orders, period: P2Y, from: your last order}]',
      body: 'We keep your data for as long as necessary.',
    },
    passing: {
      yaml: 'retention: [{id: orders, period: P2Y, from: your last order}]',
      body: 'We keep the data of an order until the warranty has expired.',
    },
  },
  *check(notice, { read }) {
    const reported = (notice.facts.retention ?? []).filter(
      (entry) => isVague(entry) || unnamedLawOf(entry),
    );
    const found = lookInProcessing(notice, read, ofRetention, (sentence) =>
      vagueRetentionIn(sentence, notice.locale),
    );
    for (const { told, words } of found) {
      // Of what a fact tells so vaguely, or by a law that is not named, a rule of the fact speaks.
      const isReported = reported
        .flatMap(wordsOfRetention)
        .some((text) => text && shareWords(text, told.sentence));
      if (!isReported) yield remarkOn(told, words);
    }
  },
};

function isVague({ criterion, during, period }: Retention): boolean {
  return [criterion, during].some((text) => text && !period && isVagueRetention(text));
}
