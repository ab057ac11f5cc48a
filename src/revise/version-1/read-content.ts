import type { Locale } from '../../../schema/languages.ts';
import type { Files } from '../../files/files.ts';
import type { Digest } from '../digest.ts';
import { digestFigure } from './digest-figure.ts';
import { type PartsRead, readSection, type SectionContent } from './read-section.ts';
import { noTexts, type TextsRead } from './texts-read.ts';

/** What a state of a notice says, in the form that digests are taken over. */
export type RevisionContent = {
  /** By locale and section. */
  sections: Readonly<Record<string, Readonly<Record<string, SectionContent>>>>;
  /** By file name. */
  figures: Readonly<Record<string, Digest>>;
};

/** What was read before, of other revisions of a notice: most sections outlive many. */
export type Known = PartsRead & {
  /** By the digest of their file; only digests that were seen to be those of the files may stand here. */
  readonly contents: Map<Digest, SectionContent>;
  readonly texts: TextsRead;
};

/** Nothing read before. */
export function nothingKnown(): Known {
  return { contents: new Map(), texts: noTexts(), heads: new Map(), bodies: new Map() };
}

/** What a manifest or a record says of the content of a state. */
export type Outline = {
  readonly languages: readonly Locale[];
  readonly sections: readonly string[];
  /** File names, in `figures`. */
  readonly figures: readonly string[];
  /** The digests of the files, by their paths, where they are verified. */
  readonly digests?: Readonly<Record<string, Digest>>;
};

/**
 * Reads the sections and figures below `folder`; `undefined` where one of them cannot be read. `known` holds, and gets,
 * what was read of them.
 */
export function readContent(
  files: Files,
  folder: string,
  outline: Outline,
  known: Known = nothingKnown(),
): RevisionContent | undefined {
  const sections: Record<string, Record<string, SectionContent>> = {};
  for (const locale of outline.languages) {
    const texts: Record<string, SectionContent> = {};
    for (const id of outline.sections) {
      const text = readKnown(files, folder, `${locale}/${id}.md`, outline, known);
      if (!text) return undefined;
      texts[id] = text;
    }
    sections[locale] = texts;
  }
  const figures: Record<string, Digest> = {};
  for (const name of outline.figures) {
    const read = files.read(`${folder}/figures/${name}`);
    if (!read.ok) return undefined;
    figures[name] = digestFigure(name, read.bytes);
  }
  return { sections, figures };
}

function readKnown(
  files: Files,
  folder: string,
  path: string,
  { digests }: Outline,
  known: Known,
): SectionContent | undefined {
  const digest = digests?.[path];
  const before = digest === undefined ? undefined : known.contents.get(digest);
  if (before) return before;
  const read = files.read(`${folder}/${path}`);
  const content = read.ok ? readSection(read.bytes, known) : undefined;
  if (content && digest !== undefined) known.contents.set(digest, content);
  return content;
}
