import { rights } from '../../../../schema/gdpr/vocabularies.ts';
import { isNone } from '../../../../schema/values.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { groundsForMarketingIn, groundsIn, limitIn } from '../../text/lexicon/right-limits.ts';
import { refusalIn } from '../../text/lexicon/right-refusals.ts';

const articles: Readonly<Record<string, readonly string[]>> = {
  withdrawal: ['7(3)'],
  directMarketing: ['21(2)', '21(3)'],
};

export const rightLimited: Rule = {
  name: 'right-limited',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['12(2)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: { yaml: 'rights: {withdrawal: {text: You can withdraw your consent once a year.}}' },
    passing: { yaml: 'rights: {withdrawal: {text: You can withdraw your consent at any time.}}' },
  },
  *check({ facts, locale }) {
    for (const right of [...rights, 'directMarketing'] as const) {
      const stated = facts.rights?.[right];
      if (!stated || isNone(stated)) continue;
      for (const field of ['text', 'limits', 'how'] as const) {
        const text: string | undefined = field in stated ? stated[field as 'text'] : undefined;
        // What refuses the right is graver (`right-refused`).
        if (!text || refusalIn(text, locale)) continue;
        const grounds = groundsOf(right)?.(text, locale);
        const sentence = grounds ?? limitIn(text, locale);
        if (sentence === undefined) continue;
        yield {
          path: ['rights', right, field],
          data: { right, named: printed('right', right), sentence },
          form: grounds === undefined ? 'limit' : 'grounds',
          articles: articles[right] ?? this.articles,
        };
        break;
      }
    }
  },
};

/** Where the law asks for no grounds. */
function groundsOf(right: string) {
  if (right === 'directMarketing') return groundsForMarketingIn;
  return right === 'withdrawal' ? groundsIn : undefined;
}
