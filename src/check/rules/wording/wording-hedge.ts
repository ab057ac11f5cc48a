import type { Rule } from '../../findings/rule.ts';
import { hedgeIn } from '../../text/lexicon/hedges.ts';
import { vaguePurposeIn } from '../../text/lexicon/vague-purposes.ts';
import { aboutProcessing } from '../../text/wording/about-processing.ts';
import { lookInProcessing } from '../../text/wording/processing.ts';
import { remarksBySection } from '../../text/wording/remark.ts';
import { disclosesAny } from '../../text/wording/texts.ts';

/** WP260 rev.01, paragraph 13. */
export const wordingHedge: Rule = {
  name: 'wording-hedge',
  severity: 'warning',
  articles: ['12(1)'],
  restsOn: ['wp260-language'],
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
  *check(notice, { read }) {
    const { locale } = notice;
    const found = lookInProcessing(notice, read, aboutProcessing, (sentence) =>
      hedgeIn(sentence, locale),
    );
    // A vague purpose is the graver fault of a sentence, and is told of by its own rule.
    yield* remarksBySection(
      found.filter(
        ({ told: { section, sentence } }) =>
          !(disclosesAny(section, ['purposes']) && vaguePurposeIn(sentence, locale)),
      ),
    );
  },
};
