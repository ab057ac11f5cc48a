import type { Rule } from '../../findings/rule.ts';
import { hedgeIn } from '../../text/lexicon/hedges.ts';
import { vaguePurposeIn } from '../../text/lexicon/vague-purposes.ts';
import { toldOfProcessing } from '../../text/wording/processing.ts';
import { remarksBySection } from '../../text/wording/remark.ts';
import { disclosesAny } from '../../text/wording/texts.ts';

/** WP260 rev.01, paragraph 13. */
export const wordingHedge: Rule = {
  name: 'wording-hedge',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'recipients: [{id: carrier, name: Carrier Oy, role: controller}]',
      body: 'We may share your data with Carrier Oy.',
    },
    passing: {
      yaml: 'recipients: [{id: carrier, name: Carrier Oy, role: controller}]',
      body: 'We give your address to Carrier Oy when you order a parcel. You may collect it yourself.',
    },
  },
  *check(notice) {
    const told = toldOfProcessing(notice, [
      ...(['purposes', 'basesWithoutPurpose', 'dataCategories', 'sources'] as const),
      ...(['recipients', 'transfers', 'retention'] as const),
    ]);
    const found = told.flatMap((text) => {
      const words = hedgeIn(text.sentence, notice.locale);
      // A vague purpose is the graver fault of a sentence, and is told of by its own rule.
      const isVague =
        disclosesAny(text.section, ['purposes']) && vaguePurposeIn(text.sentence, notice.locale);
      return words === undefined || isVague ? [] : [{ told: text, words }];
    });
    yield* remarksBySection(found);
  },
};
