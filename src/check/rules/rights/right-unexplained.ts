import { rights as allRights } from '../../../../schema/gdpr/vocabularies.ts';
import { latin } from '../../../../schema/latin.ts';
import { isNone } from '../../../../schema/values.ts';
import { isUnfilled } from '../../../content/unfilled.ts';
import { printedAll } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';

/** A text that begins like this and is no longer than a few words is the name of the right. */
const name = latin(/^(?:the |das )?(?:right|oikeu|rätt|recht|\p{L}+recht(?!\p{L}))/iu);
const longestName = 5;

/** WP260 rev.01, annex: what the right means here, and its limits. */
export const rightUnexplained: Rule = {
  name: 'right-unexplained',
  severity: 'info',
  articles: ['12(1)', '13(2)(b)', '14(2)(c)'],
  restsOn: ['wp260-annex'],
  since: '2018-05-25',
  examples: {
    failing: { yaml: 'rights: {erasure: {text: The right to erasure.}}' },
    passing: {
      yaml: 'rights: {erasure: {text: We erase your data on request when we no longer need them.}}',
    },
  },
  *check({ facts: { rights } }) {
    const bare = allRights.filter((name) => {
      const right = rights?.[name];
      return right && !isNone(right) && isName(right.text) && !isUnfilled(right.text);
    });
    const [first] = bare;
    if (!first) return;
    yield {
      path: ['rights', first, 'text'],
      data: { rights: printedAll('right', bare) },
    };
  },
};

function isName(text: string): boolean {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words < 3 || (words <= longestName && name.test(text));
}
