import { rights } from '../../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { isNone } from '../../../../schema/values.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { printed } from '../../findings/printed.ts';
import type { Rule } from '../../findings/rule.ts';
import { grantsRight, mayExcuse, refusalIn } from '../../text/lexicon/right-refusals.ts';

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
      const { text } = stated;
      const limits = 'limits' in stated ? (stated.limits ?? '') : '';
      const how = 'how' in stated ? (stated.how ?? '') : '';
      const found =
        refusedIn(text, limits, locale) ?? ungrantedIn(text, `${limits} ${how}`, locale);
      if (!found) continue;
      const { sentence, form } = found;
      yield {
        path: ['rights', right, text.includes(sentence) ? 'text' : 'limits'],
        data: { right, named: printed('right', right), sentence },
        severity: form === 'whole' ? 'error' : 'warning',
        form,
      };
    }
  },
};

type Found = { readonly sentence: string; readonly form: 'whole' | 'part' | 'ungranted' };

function refusedIn(text: string, limits: string, locale: Locale): Found | undefined {
  const refusal = refusalIn(text, locale) ?? refusalIn(`${text} ${limits}`, locale);
  return refusal && { sentence: refusal.sentence, form: refusal.isAll ? 'whole' : 'part' };
}

/** A text that grants nothing may refuse in words that no list has. */
function ungrantedIn(text: string, more: string, locale: Locale): Found | undefined {
  const all = `${text} ${more}`;
  if (grantsRight(all, locale) || mayExcuse(all, locale)) return undefined;
  return { sentence: splitSentences(text, locale)[0] ?? text, form: 'ungranted' };
}
