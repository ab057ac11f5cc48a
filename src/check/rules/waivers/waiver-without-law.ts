import { differingExamples } from '../../findings/differing-examples.ts';
import type { Rule } from '../../findings/rule.ts';

/** What these points need: Article 14(5)(c) and (d) "Union or Member State law", Article 23(1) "a legislative measure". */
const inLaw: ReadonlySet<string> = new Set(['14(5)(c)', '14(5)(d)', '23']);

export const waiverWithoutLaw: Rule = {
  name: 'waiver-without-law',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['14(5)', '23(1)'],
  since: '2018-05-25',
  examples: differingExamples(`waivers:
  - id: sources
    duty: sources
    point: 14(5)(c)
    because: The act lays down which data we get from the tax authority.
    by: Data protection officer{++
    law: [{name: Act on Grain Records, number: 12/2025}]++}`),
  *check({ facts }) {
    for (const [index, { id, point, law = [] }] of (facts.waivers ?? []).entries()) {
      if (!inLaw.has(point) || law.length > 0) continue;
      yield {
        path: ['waivers', index, 'law'],
        data: { id },
        articles: [point === '23' ? '23(1)' : point],
      };
    }
  },
};
