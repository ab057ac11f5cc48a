import { startOf } from '../../../content/place.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { draftOn } from './release-examples.ts';
import { reviewDay } from './review-day.ts';

/** Time alone never makes more than an info: the law knows no interval. */
export const reviewOverdue: Rule = {
  name: 'review-overdue',
  severity: 'info',
  articles: ['24(1)'],
  restsOn: ['usefulness'],
  since: '2018-05-25',
  examples: { failing: draftOn('2027-02-01'), passing: draftOn('2026-12-31') },
  *check({ revision, manifestFile }, { source, history = [], day }) {
    const last = history.at(-1);
    if (source || revision !== null || !last) return;
    if (day <= reviewDay(last.published)) return;
    yield {
      path: ['published'],
      at: startOf(manifestFile),
      data: { published: printed('date', last.published) },
    };
  },
};
