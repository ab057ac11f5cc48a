import { sourceName } from '../../facts/sources.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';
import { isConvenience } from '../../text/convenience.ts';

/** Article 14(5)(b): telling people is impossible, takes a disproportionate effort, or would defeat the purpose; recital 62 tells what the effort is weighed by. */
export const exemptionReasonWeak: Rule = {
  name: 'exemption-reason-weak',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['14(5)'],
  restsOn: ['gdpr'],
  since: '2018-05-25',
  byWordLists: true,
  examples: differingExamples(`sources:
  - {id: register, name: Old member lists, exemption: {point: b, because: Telling everyone would be too much work{++ for the lists hold 40 000 people of whom we have no contact details++}.}}`),
  *check({ facts: { sources = [] } }) {
    for (const [index, source] of sources.entries()) {
      const { exemption } = source;
      if (exemption?.point !== 'b' || !isConvenience(exemption.because ?? '')) continue;
      yield {
        path: ['sources', index, 'exemption', 'because'],
        data: {
          source: nameInMessage(source.id, sourceName(source)),
          reason: exemption.because ?? '',
        },
      };
    }
  },
};
