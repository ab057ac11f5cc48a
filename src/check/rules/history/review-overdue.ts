import { startOf } from '../../../content/place.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { draftOn } from './release-examples.ts';

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
    const [year = '', ...monthAndDay] = last.published.split('-');
    const due = [Number(year) + 2, ...monthAndDay].join('-');
    if (day <= due) return;
    yield {
      path: ['published'],
      at: startOf(manifestFile),
      data: { published: printed('date', last.published) },
    };
  },
};
