import type { DisclosureKind } from '../../../../schema/disclosures/index.ts';
import { type Notice, type Section, sectionAt } from '../../../content/notice.ts';
import type { Place } from '../../../content/place.ts';
import type { YamlNode } from '../../../content/yaml.ts';
import { splitSentences } from '../../../locale/split-sentences.ts';
import { type FindWords, findWordsIn } from '../place-of-words.ts';
import { claimsIn } from './claims.ts';

/** A sentence that a reader is shown, in the text of a section or printed from a fact. */
export type Told = {
  readonly sentence: string;
  readonly section: Section;
  /** The sentences of the text that it is put together from: a question stands before its answer. */
  readonly parts: readonly string[];
  /** Where some of its words stand. */
  readonly placeOf: (words: string) => Place;
};

/** Words that a rule found in such a sentence. */
export type Found = { told: Told; words: string };

/** What the sections that `applies` picks claim, sentence by sentence. */
export function toldInSections(notice: Notice, applies: (section: Section) => boolean): Told[] {
  return notice.sections.filter(applies).flatMap(toldIn);
}

/** Many rules ask for the sentences of a section. */
const known = new WeakMap<Section, readonly Told[]>();

function toldIn(section: Section): readonly Told[] {
  const told = known.get(section) ?? tellSection(section);
  known.set(section, told);
  return told;
}

function tellSection(section: Section): Told[] {
  let find: FindWords | undefined;
  return claimsIn(section.sentences).map(({ claim, index }) => ({
    sentence: claim,
    section,
    parts: section.sentences.slice(
      index,
      section.sentences[index] === claim ? index + 1 : index + 2,
    ),
    placeOf(words) {
      find ??= findWordsIn(section);
      return find(words, claim, index);
    },
  }));
}

/** The sentences that the site prints from facts of some kinds: those that quote no text of their own. */
export function toldInFacts(notice: Notice, kinds: readonly DisclosureKind[]): Told[] {
  const before = knownFacts.get(notice) ?? new Map<DisclosureKind, readonly Told[]>();
  knownFacts.set(notice, before);
  return kinds.flatMap((kind) => {
    const told = before.get(kind) ?? tellKind(notice, kind);
    before.set(kind, told);
    return told;
  });
}

/** And for those of facts of a kind. */
const knownFacts = new WeakMap<Notice, Map<DisclosureKind, readonly Told[]>>();

function tellKind(notice: Notice, kind: DisclosureKind): Told[] {
  const entry = notice.tree.entries.get(kind);
  return entry ? printedTexts(entry.value).flatMap((text) => tellFact(notice, text)) : [];
}

/** Whether some disclosure of `kinds` stands in a section. */
export function disclosesAny(section: Section, kinds: readonly DisclosureKind[]): boolean {
  const wanted: readonly string[] = kinds;
  return section.discloses.some(({ kind }) => wanted.includes(kind));
}

type Text = { value: string; place: Place };

function tellFact(notice: Notice, { value, place }: Text): Told[] {
  const section = sectionAt(notice, place);
  if (!section) return [];
  return splitSentences(value, notice.locale).map((sentence) => ({
    sentence,
    section,
    parts: [],
    placeOf: () => place,
  }));
}

function printedTexts(node: YamlNode): Text[] {
  if (node.kind === 'text') return [{ value: node.value, place: node.place }];
  if (node.kind === 'list') return node.items.flatMap(printedTexts);
  if (node.entries.has('seen')) return [];
  return [...node.entries].flatMap(([key, { value }]) =>
    key === 'note' ? [] : printedTexts(value),
  );
}
