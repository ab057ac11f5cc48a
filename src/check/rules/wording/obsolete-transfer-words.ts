import { mechanismsOf, obsoleteToolData, obsoleteToolOf } from '../../facts/transfers.ts';
import type { Rule } from '../../findings/rule.ts';
import { obsoleteToolRestedOn } from '../../text/lexicon/obsolete-transfer-words.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { toldInFacts, toldInSections } from '../../text/wording/texts.ts';

/** C-362/14 (Schrems), C-311/18 (Schrems II) and Implementing Decision (EU) 2021/914. */
export const obsoleteTransferWords: Rule = {
  name: 'obsolete-transfer-words',
  severity: 'warning',
  articles: ['13(1)(f)', '14(1)(f)', '44'],
  restsOn: ['schrems-i', 'schrems-ii', 'standard-clauses'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'transfers: [{id: us, country: US}]',
      body: 'Our transfers to the United States rest on the Privacy Shield.',
    },
    passing: {
      yaml: 'transfers: [{id: us, country: US}]',
      body: 'Our transfers rest on the standard contractual clauses (EU) 2021/914.',
    },
  },
  *check(notice, { day }) {
    const reported = Array.from(
      mechanismsOf(notice),
      ({ mechanism }) => obsoleteToolOf(mechanism)?.id,
    );
    const told = [...toldInSections(notice, () => true), ...toldInFacts(notice, ['recipients'])];
    for (const text of told) {
      const rested = obsoleteToolRestedOn(text.sentence);
      if (!rested || reported.includes(rested.tool.id)) continue;
      const { from, invalid } = rested.tool;
      if (day < from && !invalid) continue;
      yield {
        ...remarkOn(text, rested.words, obsoleteToolData(rested.tool)),
        // A court's ruling reaches back, but nobody could know of it when the revision was written.
        ...(day < from && { severity: 'info' as const }),
      };
    }
  },
};
