import type { Locale } from '../../schema/languages.ts';
import type { Problem } from '../content/problem.ts';
import {
  noSections,
  readSection,
  type SectionSource,
  type SectionsRead,
} from '../content/read-section.ts';
import { toValue } from '../content/yaml.ts';
import type { Files } from '../files/files.ts';
import { decodeText } from '../files/text.ts';
import { toHast } from '../markdown/to-hast.ts';
import { canonicalBody } from './canonical-body.ts';
import { canonicalJson, isList, type Plain, withoutKeys } from './canonical-json.ts';
import { type Digest, digestBytes } from './digest.ts';

/** What a state of a notice says, in the form that digests are taken over. */
export type RevisionContent = {
  /** By locale and section. */
  sections: Readonly<Record<string, Readonly<Record<string, SectionContent>>>>;
  /** By file name. */
  figures: Readonly<Record<string, Digest>>;
};

export type SectionContent = { frontMatter: Plain; body: Plain };

/** What was read before, of other revisions of a notice: most sections outlive many. */
export type Known = {
  /** By the digest of their file; only digests that were seen to be those of the files may stand here. */
  readonly contents: Map<Digest, SectionContent>;
  readonly sections: SectionsRead;
  /** The canonical JSON of contents. */
  readonly texts: Map<Plain, string>;
};

/** Nothing read before but the sections that are given. */
export function knownWith(sections: SectionsRead): Known {
  return { contents: new Map(), sections, texts: new Map() };
}

/** What a manifest or a record says of the content of a state. */
export type Outline = {
  languages: readonly Locale[];
  sections: readonly string[];
  figures: readonly string[];
  /** The digests of the files, by their paths, where they are verified. */
  digests?: Readonly<Record<string, Digest>>;
};

export type ContentResult = { content: RevisionContent } | { problems: Problem[] };

/**
 * Reads the sections and figures below `folder`: of the draft or of a frozen revision alike. `known` holds,
 * and gets, what was read of them.
 */
export function readContent(
  files: Files,
  folder: string,
  outline: Outline,
  known: Known = knownWith(noSections()),
): ContentResult {
  const problems: Problem[] = [];
  const read = (path: string, id: string, locale: Locale): SectionContent | null => {
    const digest = outline.digests?.[path];
    const before = digest === undefined ? undefined : known.contents.get(digest);
    if (before) return before;
    const result = readSection(files, `${folder}/${path}`, id, locale, known.sections);
    if (!result.section) problems.push(...result.problems);
    const content = result.section && sectionContent(result.section);
    if (content && digest !== undefined) known.contents.set(digest, content);
    return content;
  };
  const sections = outline.languages.map((locale) => {
    const texts = outline.sections.map((id) => {
      return [id, read(`${locale}/${id}.md`, id, locale)] as const;
    });
    return [locale, Object.fromEntries(texts.filter(isRead))] as const;
  });
  const figures = outline.figures.map((name) => [name, figureDigest(files, folder, name)] as const);
  if (problems.length > 0) return { problems };
  const content = { sections: Object.fromEntries(sections), figures: Object.fromEntries(figures) };
  return { content };
}

function isRead(
  text: readonly [string, SectionContent | null],
): text is readonly [string, SectionContent] {
  return text[1] !== null;
}

function sectionContent(section: SectionSource): SectionContent {
  return {
    frontMatter: toValue(section.frontMatter) as Plain,
    body: canonicalBody(toHast(section.tree)),
  };
}

function figureDigest(files: Files, folder: string, name: string): Digest {
  const read = files.read(`${folder}/figures/${name}`);
  if (!read.ok) return read.reason;
  const text = name.endsWith('.svg') ? decodeText(read.bytes) : undefined;
  return digestBytes(text?.ok ? text.text : read.bytes);
}

/** The parts of a record that say what the notice is called and how it is put together. */
export type Frame = { title: Plain; language: Plain; languages: Plain; sections: Plain };

/** Keys of front matter that tie facts to sentences and translations to sources, and say nothing. */
const annotations = ['translates', 'seen', 'note'];

/** One text for each thing that two states can say: equal texts, same facts and same words. */
export function meaningOf(
  { title, language, languages, sections }: Frame,
  content: RevisionContent,
) {
  return canonicalJson({
    frame: { title, language, languages, sections },
    sections: withoutAnnotations(content.sections),
    figures: content.figures,
  });
}

function withoutAnnotations(value: Plain): Plain {
  if (typeof value === 'string') return value;
  if (isList(value)) return value.map(withoutAnnotations);
  const kept = Object.entries(withoutKeys(value, annotations));
  return Object.fromEntries(kept.map(([key, member]) => [key, withoutAnnotations(member)]));
}
