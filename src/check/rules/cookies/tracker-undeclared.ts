import { isNone } from '../../../../schema/values.ts';
import type { Notice } from '../../../content/notice.ts';
import { listedCookies } from '../../facts/cookies.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { isHypothetical } from '../../text/lexicon/hypothetical.ts';
import { trackersIn } from '../../text/lexicon/tracker-words.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { toldInSections } from '../../text/wording/texts.ts';

/**
 * Directive 2002/58/EC, Article 5(3), binds whatever stores or reads something on a device: the European Data Protection Board
 * takes pixels, storage of the browser, libraries of apps and fingerprints for it (Guidelines 2/2023).
 */
export const trackerUndeclared: Rule = {
  name: 'tracker-undeclared',
  severity: 'info',
  introduced: '0.2.0',
  articles: [],
  restsOn: ['eprivacy-storage', 'edpb-storage'],
  since: '2011-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'cookies: {list: [{name: cart, essential: true}]}',
      body: 'We measure visits with a tracking pixel.',
    },
    passing: {
      yaml: 'cookies: {list: [{name: visits, kind: pixel, purpose: Counts visits.}]}',
      body: 'We measure visits with a tracking pixel.',
    },
  },
  *check(notice) {
    if (isToldElsewhere(notice)) return;
    const { cookies } = notice.facts;
    const known = new Set<string>(listedCookies(cookies).map(([, { kind = 'cookie' }]) => kind));
    for (const told of toldInSections(notice, () => true)) {
      if (isHypothetical(told.sentence, notice.locale)) continue;
      for (const { kind, words } of trackersIn(told.sentence, notice.locale)) {
        if (known.has(kind)) continue;
        known.add(kind);
        const remark = remarkOn(told, words, { technique: printed('trackerKind', kind), kind });
        yield { ...remark, path: [...remark.path, kind] };
      }
    }
  },
};

/** Whether a cookie notice tells of them, or what is missing is told by `cookies-undeclared` already. */
function isToldElsewhere({ facts: { cookies, purposes = [] } }: Notice): boolean {
  if (cookies && !isNone(cookies)) return Boolean(cookies.url ?? cookies.text);
  return purposes.some(({ tracking }) => tracking);
}
