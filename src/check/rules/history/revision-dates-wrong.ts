import { startOf } from '../../../content/place.ts';
import { recordOf } from '../../findings/past-revision.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { releasedAgain } from './release-examples.ts';

/** Asked of released revisions that passed the checker; what an archived one was is told as it was. */
export const revisionDatesWrong: Rule = {
  name: 'revision-dates-wrong',
  severity: 'error',
  articles: ['5(2)'],
  since: '2018-05-25',
  examples: { failing: releasedAgain({ effective: '2026-08-15' }), passing: releasedAgain() },
  *check(notice, { source, history }) {
    const { own, before } = recordOf(notice, history);
    const { effective } = own ?? {};
    if (source || !own || !effective || own.standing === 'archived') return;
    const earliest = [own.published, before?.effective ?? ''].sort().at(-1) ?? '';
    if (effective >= earliest) return;
    yield {
      path: ['effective'],
      at: startOf(notice.manifestFile),
      data: {
        effective: printed('date', effective),
        other: printed('date', earliest),
      },
      ...(effective >= own.published && { severity: 'warning' as const }),
    };
  },
};
