import { isNone } from '../../../../schema/values.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';
import { deniesProfiling } from '../../text/lexicon/profiling-denied.ts';
import { denialsIn } from './denials-in.ts';

export const profilingContradicted: Rule = {
  name: 'profiling-contradicted',
  severity: 'error',
  articles: ['5(1)(a)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: `purposes: [{id: ads, name: Advertising, profiling: {how: We compare purchases.}}]
automatedDecisions: {none: We do not profile you.}`,
    },
    passing: {
      yaml: `purposes: [{id: ads, name: Advertising, profiling: {how: We compare purchases.}}]
automatedDecisions: {none: We make no decisions about you by automated means alone.}`,
    },
  },
  *check(notice, context) {
    const { automatedDecisions, purposes = [] } = notice.facts;
    const index = purposes.findIndex(({ profiling }) => profiling !== undefined);
    const purpose = purposes[index];
    if (!purpose) return;
    const related = [{ path: ['purposes', index, 'profiling'], why: 'contradicts' as const }];
    const named = nameInMessage(purpose.id, purpose.name);
    if (isNone(automatedDecisions) && deniesProfiling(automatedDecisions.none, notice.locale)) {
      const data = { sentence: automatedDecisions.none, purpose: named };
      yield { path: ['automatedDecisions', 'none'], data, related };
      return;
    }
    const byWords = {
      mayStand: () => true,
      denies: (sentence: string) => deniesProfiling(sentence, notice.locale),
    };
    for (const { sentence, ...denial } of denialsIn(notice, context, 'profiling', byWords)) {
      yield {
        ...denial,
        path: ['purposes', index, 'profiling'],
        data: { sentence, purpose: named },
        related,
      };
    }
  },
};
