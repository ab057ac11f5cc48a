import type { Locale } from '../../../../schema/languages.ts';
import type { Notice } from '../../../content/notice.ts';
import type { Rule } from '../../findings/rule.ts';
import { isAnotherExample } from '../../text/lexicon/illustrations.ts';
import { legalWordIn } from '../../text/lexicon/legal-retention.ts';
import { openListIn } from '../../text/lexicon/open-lists.ts';
import { tellsUnnamedLaw } from '../../text/unnamed-law.ts';
import { aboutProcessing } from '../../text/wording/about-processing.ts';
import { lookInProcessing } from '../../text/wording/processing.ts';
import { remarkOn } from '../../text/wording/remark.ts';
import { disclosesAny, type Found, type Told, toldInSections } from '../../text/wording/texts.ts';

/** Rights that are named as examples only. */
const ofRights = /oikeu|oikeud|rättighet|rights/iu;

/** WP260 rev.01, paragraph 12: examples may illustrate a list, not stand for it. */
export const wordingOpenList: Rule = {
  name: 'wording-open-list',
  severity: 'warning',
  articles: ['12(1)'],
  restsOn: ['wp260-language'],
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
  *check(notice, { read }) {
    const { locale } = notice;
    const look = (sentence: string) => openListIn(sentence, locale);
    const lists = lookInProcessing(notice, read, aboutProcessing, look);
    for (const { told, words } of [...lists, ...listsOfRights(notice, look)]) {
      if (illustrates(told, locale) || isOfUnnamedLaws(told, words, notice)) continue;
      yield remarkOn(told, words);
    }
  },
};

/** Rights of which only some are named, in sections that tell of no processing. */
function listsOfRights(notice: Notice, look: (sentence: string) => string | undefined): Found[] {
  return toldInSections(notice, (section) => disclosesAny(section, ['rights'])).flatMap((told) => {
    const words = ofRights.test(told.sentence) ? look(told.sentence) : undefined;
    return words === undefined ? [] : [{ told, words }];
  });
}

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
