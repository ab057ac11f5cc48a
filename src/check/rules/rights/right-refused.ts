import { rights } from '../../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../../schema/values.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { refusalIn } from '../../text/lexicon/right-refusals.ts';

/** A right that the notice denies by its absence is another matter (`right-denied`). */
export const rightRefused: Rule = {
  name: 'right-refused',
  severity: 'error',
  introduced: '0.2.0',
  articles: ['13(2)(b)', '14(2)(c)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: { yaml: "rights: {erasure: {text: We do not erase customers' data.}}" },
    passing: {
      yaml: 'rights: {erasure: {text: You can have data erased that we no longer need.}}',
    },
  },
  *check({ facts, locale }) {
    for (const right of [...rights, 'directMarketing'] as const) {
      const stated = facts.rights?.[right];
      if (!stated || isNone(stated)) continue;
      const limits = 'limits' in stated ? (stated.limits ?? '') : '';
      const refusal =
        refusalIn(stated.text, locale) ?? refusalIn(`${stated.text} ${limits}`, locale);
      if (!refusal) continue;
      const { sentence, isAll } = refusal;
      yield {
        path: ['rights', right, stated.text.includes(sentence) ? 'text' : 'limits'],
        data: { right, named: printed('right', right), sentence },
        severity: isAll ? 'error' : 'warning',
        form: isAll ? 'whole' : 'part',
      };
    }
  },
};
