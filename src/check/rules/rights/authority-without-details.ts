import { authorityToName } from '../../facts/authority-to-name.ts';
import type { Rule } from '../../findings/rule.ts';
import { proseOf } from '../../text/prose.ts';

/** WP260 rev.01, annex, and the practice of authorities: the authority is named, with a way to reach it. */
export const authorityWithoutDetails: Rule = {
  name: 'authority-without-details',
  severity: 'warning',
  articles: ['13(2)(d)', '14(2)(e)', '77(1)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  byWordLists: true,
  readsWords: true,
  examples: {
    failing: { yaml: 'complaint: {text: You can complain to the authority.}' },
    passing: { yaml: 'complaint: {authority: FI, text: You can complain to the authority.}' },
  },
  *check(notice, { day }) {
    const { complaint } = notice.facts;
    if (!complaint || typeof complaint.authority === 'string') return;
    if (!complaint.authority && !complaint.text) return;
    const { url, email, phone, address } = complaint.authority ?? {};
    if (url || email || phone || address?.street || address?.poBox) return;
    if (complaint.authority && /@|https?:|\.fi\b|\.eu\b/u.test(proseOf(notice, ['complaint'])))
      return;
    yield { path: ['complaint', 'authority'], data: authorityToName(notice, day) };
  },
};
