import type { Locale } from '../../../../schema/languages.ts';
import type { Notice } from '../../../content/notice.ts';
import type { ReadSection } from '../../findings/rule.ts';
import { inEachLanguage } from '../lexicon/in-each-language.ts';
import { lexiconOf, lookUp } from '../lexicon/lexicon.ts';
import { phrases } from '../lexicon/phrases.ts';
import { disclosesAny, type Found, toldInFacts, toldInSections } from './texts.ts';
import { topicsIn } from './topics.ts';

/** What shows a sentence to speak of the notice and its changes, where no fact of them stands. */
const ofNotice = inEachLanguage(({ noticeWords }) => noticeWords && phrases(noticeWords));
/** What shows a sentence to speak of requests and the answers to them. */
const ofRequests = inEachLanguage(({ requestWords }) => requestWords && phrases(requestWords));
/** Changes that are said to be of nothing else. */
const ofChanges = lexiconOf(({ changeWords }) => changeWords);

/**
 * Words that `look` finds in the sentences that tell how changes to the notice are told: beside such facts where a
 * sentence is not on requests, and anywhere else where one claims a change or names the notice.
 */
export function lookInChanges(
  notice: Notice,
  read: ReadSection,
  look: (sentence: string) => string | undefined,
): Found[] {
  const { locale } = notice;
  const topicsOf = topicsIn(locale, read);
  const texts = [...toldInSections(notice, () => true), ...toldInFacts(notice, ['changes'])];
  return texts.flatMap((told) => {
    const words = look(told.sentence);
    if (words === undefined) return [];
    const { claims } = topicsOf(told);
    const isTold =
      speaksOfChanges(told.sentence, locale) ||
      claims.has('change') ||
      (disclosesAny(told.section, ['changes']) && !ofRequests[locale]?.test(told.sentence));
    return isTold ? [{ told, words }] : [];
  });
}

/** Whether the words of a sentence show it to speak of the notice or its changes. */
export function speaksOfChanges(sentence: string, locale: Locale): boolean {
  return (
    (ofNotice[locale]?.test(sentence) ?? false) || lookUp(ofChanges, sentence, locale) !== undefined
  );
}
