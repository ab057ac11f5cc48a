import type { Rule } from '../../findings/rule.ts';
import { checkBack, promisesToTell } from '../../text/lexicon/check-back.ts';
import { lookUpAffirmed } from '../../text/lexicon/lexicon.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { lookInChanges } from '../../text/wording/told-of-changes.ts';

/** Channels that reach a reader who does not come to look. */
const reaching: readonly string[] = ['email', 'letter', 'in-service'];

/** WP260 rev.01, paragraph 29. */
export const changesCheckBack: Rule = {
  name: 'changes-check-back',
  severity: 'warning',
  articles: ['12(1)', '5(1)(a)'],
  restsOn: ['wp260-changes'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'changes: {tell: [website]}',
      body: 'Please check this page regularly.',
    },
    passing: {
      yaml: 'changes: {tell: [email]}',
      body: 'We tell you of changes by e-mail before they take effect.',
    },
  },
  *check(notice, { read }) {
    if (notice.facts.changes?.tell?.some((channel) => reaching.includes(channel))) return;
    const { locale } = notice;
    const found = lookInChanges(notice, read, (sentence) =>
      lookUpAffirmed(promisesToTell, sentence, locale) === undefined
        ? lookUpAffirmed(checkBack, sentence, locale)
        : undefined,
    );
    for (const { told, words } of found) yield remarkOn(told, words);
  },
};
