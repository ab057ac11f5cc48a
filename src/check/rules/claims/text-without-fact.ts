import type { ClaimKind } from '../../../../schema/claims.ts';
import type { Rule } from '../../findings/rule.ts';
import { clashesIn } from '../../held/against/clashes-in.ts';
import { factToAdd } from './fact-to-add.ts';
import { remarkOnClash } from './remark-on-clash.ts';

const articles: Partial<Record<ClaimKind, readonly string[]>> = {
  transfer: ['13(1)(f)', '14(1)(f)'],
  'joint-control': ['26(2)'],
  'automated-decision': ['13(2)(f)', '14(2)(g)'],
  profiling: ['13(2)(f)', '14(2)(g)'],
  'special-data': ['9(2)'],
};
const ofRecipients = ['13(1)(e)', '14(1)(e)'];

/** What people must hear of, and only the prose tells: no other rule asks whether it is lawful and complete. */
export const textWithoutFact: Rule = {
  name: 'text-without-fact',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ofRecipients,
  restsOn: ['record'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: 'recipients: [{id: carrier, name: Spruce Parcels Ltd}]',
      body: 'We disclose your data to Kestrel Collections Ltd.',
    },
    passing: {
      yaml: 'recipients: [{id: collections, name: Kestrel Collections Ltd}]',
      body: 'We disclose your data to Kestrel Collections Ltd.',
    },
  },
  *check(notice, context) {
    for (const clash of clashesIn(notice, context)) {
      if (clash.way !== 'lacks') continue;
      yield {
        ...remarkOnClash(clash),
        articles: articles[clash.kind] ?? ofRecipients,
        data: {
          sentence: clash.sentence,
          party: clash.value ?? '',
          fact: factToAdd(clash),
        },
        form: clash.kind,
      };
    }
  },
};
