import { trackerKinds } from '../../../../schema/gdpr/vocabularies.ts';
import type { Locale } from '../../../../schema/languages.ts';
import { lexiconOf, lookUpAffirmed } from './lexicon.ts';

/** What is no cookie: those have rules of their own. */
type Technique = Exclude<(typeof trackerKinds)[number], 'cookie'>;

const techniques = trackerKinds.filter((kind) => kind !== 'cookie');
const lists = techniques.map(
  (kind) => [kind, lexiconOf(({ trackerWords }) => trackerWords[kind])] as const,
);

/** The techniques beside cookies that a sentence says are used, with the words for each. */
export function trackersIn(sentence: string, locale: Locale): { kind: Technique; words: string }[] {
  return lists.flatMap(([kind, list]) => {
    const words = lookUpAffirmed(list, sentence, locale);
    return words === undefined ? [] : [{ kind, words }];
  });
}
