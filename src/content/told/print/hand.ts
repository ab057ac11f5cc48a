import type { DisclosureKind } from '../../../../schema/disclosures/index.ts';
import { isKind } from '../../../../schema/disclosures/index.ts';
import type { ContentLanguage } from '../../../../schema/languages.ts';
import { labelOf } from '../../../locale/labels.ts';
import type { ToldWords } from '../../../words/told-words.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Notice } from '../../notice.ts';
import { usualWord, type Vocabulary, vocabularyOf } from '../vocabulary.ts';

import { takenIds } from './heading-id.ts';

/** What writes the facts of a notice in its language: on a page, or as the source of a section. */
export type Hand = {
  readonly notice: Notice;
  readonly locale: ContentLanguage;
  readonly words: ToldWords;
  readonly vocabulary: Vocabulary;
  readonly form: 'page' | 'source';
  /** Of a source: ids that headings have already. */
  readonly taken: ReadonlySet<string>;
};

/** The hand for a notice; `undefined` where its language has no words for facts in a text. */
export function handOf(notice: Notice, form: Hand['form']): Hand | undefined {
  const { locale } = notice;
  const vocabulary = vocabularyOf(locale);
  const taken = form === 'source' ? takenIds(notice) : new Set<string>();
  return vocabulary && { notice, locale, words: vocabulary.words, vocabulary, form, taken };
}

/** The word for a value of a closed list: the one that pages print, else the usual one of a text. */
export function sayValue({ locale, words }: Hand, list: string, value: string): string {
  const own: Readonly<Record<string, Readonly<Record<string, string>>>> = words.values;
  return labelOf(list, value, locale) ?? usualWord(own[list] ?? {}, value);
}

/** The usual name of a country. */
export function sayCountry({ words }: Hand, code: string): string {
  return usualWord(words.countries, code);
}

/** What is written where facts refer to an entry: its name. */
export function sayReference(
  hand: Hand,
  { refers, builtIn }: { refers: string; builtIn?: string | undefined },
  id: string,
): string {
  const said = builtIn && labelOf(builtIn, id, hand.locale);
  if (said) return said;
  return isKind(refers) ? nameOf(hand, refers, id) : id;
}

/** The name of an entry; its id where nothing names it. */
export function nameOf({ notice }: Hand, kind: DisclosureKind, id: string): string {
  return nameEntry(notice, kind, id) || id;
}
