import { placedBases } from '../../facts/bases.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';
import { tellsActivity } from '../../text/lexicon/activities.ts';
import { isVagueInterest } from '../../text/lexicon/vague-interests.ts';

/** WP260 rev.01, annex; EDPB Guidelines 1/2024: the interest is concrete, and more than the purpose again. */
export const interestRestatesPurpose: Rule = {
  name: 'interest-restates-purpose',
  severity: 'error',
  archivedSeverity: 'warning',
  articles: ['13(1)(d)', '14(2)(b)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'purposes: [{id: ads, name: Direct marketing, bases: [{basis: legitimate-interests, interest: our interest in direct marketing}]}]',
    },
    passing: {
      yaml: 'purposes: [{id: ads, name: Direct marketing, bases: [{basis: legitimate-interests, interest: selling more to people who have bought from us before}]}]',
    },
  },
  *check({ facts, revision, locale }) {
    for (const { entry, path, purpose } of placedBases(facts)) {
      const { basis, interest } = entry;
      if (basis !== 'legitimate-interests' || !interest) continue;
      const names = purpose ? [purpose.name] : (facts.purposes ?? []).map(({ name }) => name);
      const isVague = ['', ...names].some((name) => isVagueInterest(interest, name));
      if (!isVague && !tellsActivity(interest, locale)) continue;
      yield {
        path: [...path, 'interest'],
        form: purpose ? 'purpose' : 'processing',
        data: { interest, ...(purpose && { purpose: nameInMessage(purpose.id, purpose.name) }) },
        // What was released passed when this was a warning.
        ...(revision === null ? {} : { severity: 'warning' as const }),
      };
    }
  },
};
