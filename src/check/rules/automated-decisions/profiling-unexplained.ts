import { article22Decisions } from '../../facts/automated-decisions.ts';
import { differingExamples } from '../../findings/differing-examples.ts';
import { nameInMessage } from '../../findings/name-entry.ts';
import type { Rule } from '../../findings/rule.ts';

/** Recitals 60 and 63; WP251 rev.01: that profiling happens, from which data, and with what effect. */
export const profilingUnexplained: Rule = {
  name: 'profiling-unexplained',
  severity: 'warning',
  articles: ['5(1)(a)', '13(2)(f)', '14(2)(g)'],
  restsOn: ['wp251-decisions'],
  since: '2018-05-25',
  examples: differingExamples(
    `purposes: [{id: ads, name: Advertising, profiling: {{++how: We count which kinds of products you buy., effect: You see those products first.++}}}]`,
  ),
  *check({ facts }) {
    const decided = new Set(article22Decisions(facts).flatMap(([, { purposes = [] }]) => purposes));
    for (const [index, { id, name, profiling }] of (facts.purposes ?? []).entries()) {
      if (!profiling || decided.has(id) || (profiling.how && profiling.effect)) continue;
      const missing = profiling.how ? 'effect' : profiling.effect ? 'how' : 'both';
      yield {
        path: ['purposes', index, 'profiling', missing === 'effect' ? 'effect' : 'how'],
        form: missing,
        data: { purpose: nameInMessage(id, name) },
      };
    }
  },
};
