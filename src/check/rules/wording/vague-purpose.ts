import type { Notice } from '../../../content/notice.ts';
import type { Remark } from '../../findings/finding.ts';
import type { Rule } from '../../findings/rule.ts';
import { isBarePurpose, vaguePurposeIn } from '../../text/lexicon/vague-purposes.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { disclosesAny, toldInSections } from '../../text/wording/texts.ts';

/** WP260 rev.01, paragraph 12: its poor examples, and purposes as bare as they are. */
export const vaguePurpose: Rule = {
  name: 'vague-purpose',
  severity: 'warning',
  articles: ['13(1)(c)', '14(1)(c)', '5(1)(b)'],
  restsOn: ['wp260-language'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'purposes: [{id: develop, name: Product development, bases: [{basis: consent}]}]',
      body: 'We may use your data to develop new services.',
    },
    passing: {
      yaml: 'purposes: [{id: pages, name: Mending our web pages, bases: [{basis: consent}]}]',
      body: 'We count which pages are opened, and mend those that visitors leave at once.',
    },
  },
  *check(notice) {
    for (const told of toldInSections(notice, (at) => disclosesAny(at, ['purposes']))) {
      const words = vaguePurposeIn(told.sentence, notice.locale);
      if (words !== undefined) yield remarkOn(told, words);
    }
    yield* vagueFacts(notice);
  },
};

/** Purposes that the site prints, and that neither their name nor their description makes concrete. */
function vagueFacts({ facts, locale }: Notice): Remark[] {
  return (facts.purposes ?? []).flatMap(({ name, description, seen }, index) => {
    if (seen !== undefined) return [];
    const text = description ?? name;
    const isVague = vaguePurposeIn(text, locale) !== undefined;
    if (!isVague && !(description === undefined && isBarePurpose(name))) return [];
    const field = description === undefined ? 'name' : 'description';
    return [{ path: ['purposes', index, field], data: { words: name } }];
  });
}
