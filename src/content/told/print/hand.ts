import type { DisclosureKind } from '../../../../schema/disclosures/index.ts';
import { isKind } from '../../../../schema/disclosures/index.ts';
import type { ContentLanguage } from '../../../../schema/languages.ts';
import { labelOf } from '../../../locale/labels.ts';
import type { ToldWords } from '../../../words/told-words.ts';
import { nameEntry } from '../../name-entry.ts';
import type { Notice } from '../../notice.ts';
import { usualWord, type Vocabulary, vocabularyOf } from '../vocabulary.ts';
import { takenIds } from './heading-id.ts';
import { type Inline, textNode, textOfInline } from './inline.ts';

/** What writes the facts of a notice in its language: on a page, or as the source of a section. */
export type Hand = {
  readonly notice: Notice;
  readonly locale: ContentLanguage;
  readonly words: ToldWords;
  readonly vocabulary: Vocabulary;
  readonly form: 'page' | 'source';
  /** Of a source: ids that headings have already. */
  readonly taken: ReadonlySet<string>;
  /** The entry that is printed, as `kind` or `kind.id`; empty before one is. */
  readonly entry: string;
  /** The words that are taken in place of the usual ones; none for pages and sources. */
  readonly wording: Wording | undefined;
};

/** Words for what facts print, each asked for by the entry, and by a path of the lexicon. */
export type Wording = {
  /** A label: `labels.retention.then`, `tables.retention`, `lists.controller`, `lines.security`. `undefined` is the usual one. */
  readonly label: (entry: string, path: string) => string | undefined;
  /** A value behind a label: `retention.then`, `bases.` behind the label that names a kind. `text` is the usual one. */
  readonly value: (entry: string, path: string, text: string) => string;
};

/** The hand for a notice; `undefined` where its language has no words for facts in a text. */
export function handOf(
  notice: Notice,
  form: Hand['form'],
  wording?: Wording | undefined,
): Hand | undefined {
  const { locale } = notice;
  const vocabulary = vocabularyOf(locale);
  const taken = form === 'source' ? takenIds(notice) : new Set<string>();
  if (!vocabulary) return undefined;
  const { words } = vocabulary;
  return { notice, locale, words, vocabulary, form, taken, entry: '', wording };
}

/** The hand while it prints an entry. */
export function about(hand: Hand, entry: string): Hand {
  return hand.wording ? { ...hand, entry } : hand;
}

/** The word for a label (`lists`, `lines`, or whose `labels`): the usual one, unless others are taken. */
export function sayLabel(
  { wording, entry }: Pick<Hand, 'wording' | 'entry'>,
  group: string,
  words: Readonly<Record<string, string>>,
  label: string,
): string {
  return wording?.label(entry, `${group}.${label}`) ?? usualWord(words, label);
}

/** A value in the words that are taken. Links hold no words of ours. */
export function reword({ wording, entry }: Hand, path: string, value: Inline): Inline {
  if (!wording || value.length === 0 || value.some(({ type }) => type !== 'text')) return value;
  const usual = textOfInline(value);
  const taken = wording.value(entry, path, usual);
  return taken === usual ? value : [textNode(taken)];
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
