import type { Rule } from '../../findings/rule.ts';
import { discretionaryNotice } from '../../text/lexicon/discretionary-notice.ts';
import { lookUp } from '../../text/lexicon/lexicon.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { lookInChanges } from '../../text/wording/told-of-changes.ts';

/** WP260 rev.01, paragraph 29. */
export const changesDiscretionary: Rule = {
  name: 'changes-discretionary',
  severity: 'warning',
  articles: ['12(1)', '5(1)(a)'],
  restsOn: ['wp260-changes'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'changes: {tell: [email]}',
      body: 'We may notify you of changes by e-mail.',
    },
    passing: {
      yaml: 'changes: {tell: [email]}',
      body: 'We may change this notice. We tell you of changes by e-mail.',
    },
  },
  *check(notice, { read }) {
    const found = lookInChanges(notice, read, (sentence) =>
      lookUp(discretionaryNotice, sentence, notice.locale),
    );
    for (const { told, words } of found) yield remarkOn(told, words);
  },
};
