import { sourceName } from '../../facts/sources.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

export const sourceExemptionUnexplained: Rule = {
  name: 'source-exemption-unexplained',
  severity: 'warning',
  articles: ['14(5)'],
  since: '2018-05-25',
  examples: {
    failing: {
      yaml: `sources:
  - {id: archive, name: National Archives, exemption: {point: b}}`,
    },
    passing: {
      yaml: `sources:
  - id: archive
    name: National Archives
    exemption: {point: b, because: The records of a century have no addresses.}`,
    },
  },
  *check({ facts }) {
    for (const [index, source] of (facts.sources ?? []).entries()) {
      const { id, exemption } = source;
      if (!exemption || exemption.because) continue;
      yield {
        path: ['sources', index, 'exemption', 'because'],
        articles: [`14(5)(${exemption.point})`],
        data: { source: nameInMessage(id, sourceName(source)) },
      };
    }
  },
};
