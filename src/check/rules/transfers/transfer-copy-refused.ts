import { entriesOf } from '../../facts/entries.ts';
import type { Rule } from '../../findings/rule.ts';
import { copyRefusedIn } from '../../text/lexicon/copies-refused.ts';

/** Parts may be left out to protect secrets (clause 8.3 of module 1 of decision (EU) 2021/914), the whole may not. */
export const transferCopyRefused: Rule = {
  name: 'transfer-copy-refused',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['13(1)(f)', '14(1)(f)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'transfers: [{id: cloud, country: US, mechanisms: [{kind: scc, copy: The clauses are confidential.}]}]',
    },
    passing: {
      yaml: 'transfers: [{id: cloud, country: US, mechanisms: [{kind: scc, copy: Ask us for a copy. Confidential passages are blacked out.}]}]',
    },
  },
  *check({ facts, locale }) {
    for (const [index, { mechanisms = [] }] of entriesOf(facts.transfers).entries()) {
      for (const [position, { copy }] of mechanisms.entries()) {
        if (!copy || copyRefusedIn(copy, locale) === undefined) continue;
        yield { path: ['transfers', index, 'mechanisms', position, 'copy'], data: { text: copy } };
      }
    }
  },
};
