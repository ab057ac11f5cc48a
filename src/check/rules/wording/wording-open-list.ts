import type { Locale } from '../../../../schema/languages.ts';
import type { Notice } from '../../../content/notice.ts';
import type { Rule } from '../../findings/rule.ts';
import { isAnotherExample } from '../../text/lexicon/illustrations.ts';
import { legalWordIn } from '../../text/lexicon/legal-retention.ts';
import { openListIn } from '../../text/lexicon/open-lists.ts';
import { tellsUnnamedLaw } from '../../text/unnamed-law.ts';
import { toldOfProcessing } from '../../text/wording/processing.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { type Told, toldInSections } from '../../text/wording/texts.ts';

/** Rights that are named as examples only. */
const ofRights = /oikeu|oikeud|rättighet|rights/iu;

/** WP260 rev.01, paragraph 12: examples may illustrate a list, not stand for it. */
export const wordingOpenList: Rule = {
  name: 'wording-open-list',
  severity: 'warning',
  articles: ['12(1)'],
  since: '2018-05-25',
  byWordLists: true,
  examples: {
    failing: {
      yaml: 'dataCategories: [{id: contact, name: Contact details, sources: [data-subject]}]',
      body: 'We collect data such as your name and address.',
    },
    passing: {
      yaml: 'dataCategories: [{id: contact, name: Contact details, sources: [data-subject]}]',
      body: 'We collect your name, postal address and e-mail address.',
    },
  },
  *check(notice) {
    const { locale } = notice;
    const lists = toldOfProcessing(notice, [
      ...(['purposes', 'basesWithoutPurpose', 'dataCategories', 'sources'] as const),
      ...(['recipients', 'transfers', 'retention'] as const),
    ]);
    const rights = toldInSections(notice, ({ discloses }) =>
      discloses.some(({ kind }) => kind === 'rights'),
    ).filter(({ sentence }) => ofRights.test(sentence));
    for (const told of new Set([...lists, ...rights])) {
      const words = openListIn(told.sentence, locale);
      if (words === undefined || illustrates(told, locale)) continue;
      if (!isOfUnnamedLaws(told, words, notice)) yield remarkOn(told, words);
    }
  },
};

/** Whether more examples follow soon: the whole was told before, and they make it plain. */
function illustrates({ section, sentence }: Told, locale: Locale): boolean {
  const { sentences } = section;
  const next = sentences.findIndex((one) => sentence.endsWith(one)) + 1;
  return sentences.slice(next, next + 3).some((one) => isAnotherExample(one, locale));
}

/** Whether the examples are laws that a fact should name: a rule of the fact asks for them. */
function isOfUnnamedLaws({ sentence }: Told, words: string, { facts }: Notice): boolean {
  const examples = sentence.slice(sentence.indexOf(words) + words.length);
  return legalWordIn(examples) !== undefined && tellsUnnamedLaw(facts, sentence);
}
