import type { Rule } from '../../findings/rule.ts';
import { kindNamed, placeOfClaim } from '../../held/said-claim.ts';
import { limitsInFacts } from './limits-in-facts.ts';
import { limitsInText } from './limits-in-text.ts';

const articles: Readonly<Record<string, readonly string[]>> = {
  withdrawal: ['7(3)'],
  directMarketing: ['21(2)', '21(3)'],
  objection: ['21(2)', '21(3)'],
  complaint: ['77(1)'],
};

/** An error where the law lets nobody set a limit, and the text nowhere says `at any time`. */
export const rightLimited: Rule = {
  name: 'right-limited',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['12(2)'],
  since: '2018-05-25',
  byWordLists: true,
  readsWords: true,
  examples: {
    failing: { yaml: 'rights: {withdrawal: {text: You can withdraw your consent once a year.}}' },
    passing: { yaml: 'rights: {withdrawal: {text: You can withdraw your consent at any time.}}' },
  },
  *check(notice, { read }) {
    for (const { path, named, right, sentence, form, isSure } of limitsInFacts(notice)) {
      yield {
        path,
        data: { right, named, sentence },
        form,
        articles: articles[right] ?? this.articles,
        // What was released passed when this was a warning.
        severity: isSure && notice.revision === null ? 'error' : 'warning',
      };
    }
    for (const { section, sentence, kind, form } of limitsInText(notice, read)) {
      yield {
        path: ['text', section.id, kind],
        at: placeOfClaim(section, sentence),
        data: { right: kind, named: kindNamed(kind), sentence: sentence.text },
        form,
        articles: articles[kind] ?? this.articles,
      };
    }
  },
};
