import { startOf } from '../../../content/place.ts';
import { recordOf } from '../../findings/past-revision.ts';
import type { Rule } from '../../findings/rule.ts';
import { releasedAgain } from './release-examples.ts';

export const revisionWithoutSummary: Rule = {
  name: 'revision-without-summary',
  severity: 'warning',
  articles: ['12(1)'],
  restsOn: ['wp260-changes'],
  since: '2018-05-25',
  examples: { failing: releasedAgain({ summary: {} }), passing: releasedAgain() },
  *check(notice, { history }) {
    const { own, before } = recordOf(notice, history);
    if (!own || !before || own.standing === 'archived' || own.summary[notice.locale]) return;
    yield { path: ['summary'], at: startOf(notice.manifestFile) };
  },
};
