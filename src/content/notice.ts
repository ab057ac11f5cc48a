import type { Root } from 'mdast';
import type { Answers } from '../../schema/answers.ts';
import { type Facts, FactsSchema } from '../../schema/disclosures/index.ts';
import type { Standing } from '../../schema/gdpr/vocabularies.ts';
import type { ContentLanguage, LocalisedText } from '../../schema/languages.ts';
import { fieldOf, metaOf } from '../../schema/walk.ts';
import type { Place } from './place.ts';
import type { Problem } from './problem.ts';
import type { Told } from './told/told-in-section.ts';
import { type MapNode, mainKey, placeOf } from './yaml.ts';

/** A section of an assembled notice, in one language. */
export type Section = {
  id: string;
  title: string;
  file: string;
  titlePlace: Place;
  /** Digest of the source section that this one translates. */
  translates: string | undefined;
  /** The section as it is written, front matter and all. */
  written: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** The Markdown body as written. */
  markdown: string;
  /** The body before placeholders are printed. */
  source: Root;
  /** The body with placeholders printed. */
  printed: Root;
  /** The printed body without what is read as facts. */
  prose: Root;
  /** The words of the prose, white space folded. */
  text: string;
  /** The sentences of the prose, in order; the items of a list one by one. */
  sentences: readonly string[];
  /** Whether a placeholder in it printed nothing. */
  isUnfilled: boolean;
  /** The disclosures that stand in this section: kind, and ids where the kind is a list. */
  discloses: { kind: string; ids: string[] }[];
  /** Which of them its text tells of: nothing where they stand in front matter. */
  told: Told;
};

/** A short answer of the author's own, and the text that it is judged as: it stands in `notice.yaml`, or in a record. */
export type OwnAnswer = { readonly name: keyof Answers; readonly section: Section };

/**
 * What could not be read, so that rules do not call it missing; `paths` by ids (`namedPath`). A translation has the texts that are
 * missing from it (`untranslated`, paths by ids too) in the words of its source, which nobody judges in its own.
 */
export type Broken = {
  kinds: ReadonlySet<string>;
  places: readonly Place[];
  paths: readonly string[];
  untranslated: readonly string[];
};

/** One state of a notice (the draft or a revision) in one language, complete by itself. */
export type Notice = {
  id: string;
  /** The revision, or `null` for the draft. */
  revision: string | null;
  /** Of a revision, whether it had to pass the checker: the facts of an archived one are our annotation. */
  standing: Standing | null;
  locale: ContentLanguage;
  sourceLocale: ContentLanguage;
  title: string;
  /** The file that lists the sections. */
  manifestFile: string;
  sections: Section[];
  /** The short answers that the author gave, each as a text by itself. */
  answers?: readonly OwnAnswer[];
  facts: Facts;
  /** The facts with the place of every node; positions in lists agree with `facts`. */
  tree: MapNode;
  broken: Broken;
};

/** One state of a notice in all its languages, with everything that was wrong in reading it. */
export type NoticeState = {
  id: string;
  revision: string | null;
  /** Folder of this state, relative to the root. */
  folder: string;
  title: LocalisedText;
  sourceLocale: ContentLanguage;
  locales: ContentLanguage[];
  sections: string[];
  notices: Notice[];
  /** The shared entries that it takes, as `recipients.mail`. */
  shared: readonly string[];
  problems: Problem[];
};

/** The notice of a state in `locale`, if it has one. */
export function noticeIn(state: NoticeState, locale: ContentLanguage): Notice | undefined {
  return state.notices.find((notice) => notice.locale === locale);
}

/**
 * Where a fact stands, or where a missing one belongs: its own key, its closest parent that is
 * there (in the section that holds most of it), a neighbouring disclosure, or the first section.
 */
export function placeOfFact(notice: Notice, path: readonly (string | number)[]): Place {
  const [kind = ''] = path;
  if (notice.tree.entries.has(String(kind))) return placeOf(notice.tree, path);
  const schema = fieldOf(FactsSchema, String(kind));
  for (const neighbour of (schema && metaOf(schema).near) ?? []) {
    const entry = notice.tree.entries.get(neighbour);
    if (entry) return mainKey(entry);
  }
  const first = notice.sections[0];
  return first?.titlePlace ?? placeOf(notice.tree, []);
}

/** The section that a place lies in. */
export function sectionAt(notice: Notice, place: Place): Section | undefined {
  return notice.sections.find((section) => section.file === place.file);
}
