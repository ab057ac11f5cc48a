import { rightsIn } from '../../facts/rights.ts';
import type { Rule } from '../../findings/rule.ts';

/** The rule that one of the rights that every data subject has is told, as `example` does: Articles 13(2)(b), 14(2)(c). */
export function makeRightMissing(
  right: 'access' | 'rectification' | 'erasure' | 'restriction',
  article: string,
  example: string,
): Rule {
  return {
    name: `right-${right}-missing`,
    severity: 'error',
    articles: ['13(2)(b)', '14(2)(c)', article],
    since: '2018-05-25',
    examples: {
      failing: {
        yaml: 'rights:\n  withdrawal: {text: You may withdraw your consent at any time.}',
      },
      passing: { yaml: `rights:\n  ${right}: {text: "${example}"}` },
    },
    *check(notice) {
      const rights = rightsIn(notice);
      if (rights && !rights[right]) yield { path: ['rights', right] };
    },
  };
}
