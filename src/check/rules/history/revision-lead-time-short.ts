import { startOf } from '../../../content/place.ts';
import { recordOf } from '../../findings/past-revision.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { daysBetween, daysPromised } from './promised-days.ts';
import { releasedAgain } from './release-examples.ts';

export const revisionLeadTimeShort: Rule = {
  name: 'revision-lead-time-short',
  severity: 'warning',
  articles: ['12(1)', '13(3)', '14(4)'],
  restsOn: ['wp260-changes'],
  reading: 'lead-time',
  since: '2018-05-25',
  examples: {
    failing: releasedAgain({ kind: 'fundamental', effective: '2026-09-08' }),
    passing: releasedAgain({ kind: 'fundamental' }),
  },
  *check(notice, { source, history }) {
    const { own } = recordOf(notice, history);
    if (source || !own?.effective || own.standing === 'archived') return;
    const wanted = daysPromised(notice.facts.changes?.before, own.kind);
    const days = daysBetween(own.published, own.effective);
    if (days < 0 || days >= wanted) return;
    const inDays = (count: number) => printed('duration', `P${count}D`);
    const data = { days: inDays(days), wanted: inDays(wanted) };
    yield { path: ['effective'], at: startOf(notice.manifestFile), data };
  },
};
