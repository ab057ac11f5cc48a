import type { ContentLanguage } from '../../../schema/languages.ts';
import type { Files } from '../../files/files.ts';
import type { Digest } from '../digest.ts';
import { digestFigure } from './digest-figure.ts';
import { type BodyReader, bodyReader, readParts } from './read-parts.ts';
import {
  closeSection,
  type OpenSection,
  openSection,
  type PartsRead,
  type SectionContent,
} from './read-section.ts';
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
  /** Digests of figures, by their names and the digests of their files. */
  readonly figures: Map<string, Digest>;
};

/** Nothing read before. */
export function nothingKnown(): Known {
  return {
    contents: new Map(),
    texts: noTexts(),
    figures: new Map(),
    heads: new Map(),
    bodies: new Map(),
  };
}

/** What a manifest or a record says of the content of a state. */
export type Outline = {
  readonly languages: readonly ContentLanguage[];
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
  reader: BodyReader = bodyReader,
): RevisionContent | undefined {
  const paths = outline.languages.flatMap((locale) =>
    outline.sections.map((id) => `${locale}/${id}.md`),
  );
  const opened = openUnknown(files, folder, paths, outline, known, reader);
  if (!opened) return undefined;
  readParts(
    [...opened.values()].flatMap(({ parts }) => parts),
    known.bodies,
    reader,
  );
  const sections: Record<string, Record<string, SectionContent>> = {};
  for (const locale of outline.languages) {
    const texts: Record<string, SectionContent> = {};
    for (const id of outline.sections) {
      const text = contentOf(`${locale}/${id}.md`, opened, outline, known);
      if (!text) return undefined;
      texts[id] = text;
    }
    sections[locale] = texts;
  }
  const figures: Record<string, Digest> = {};
  for (const name of outline.figures) {
    const digest = figureDigest(files, folder, name, outline, known);
    if (digest === undefined) return undefined;
    figures[name] = digest;
  }
  return { sections, figures };
}

/** The sections that were not read before; `undefined` where one cannot be. */
function openUnknown(
  files: Files,
  folder: string,
  paths: readonly string[],
  { digests }: Outline,
  known: Known,
  reader: BodyReader,
): ReadonlyMap<string, OpenSection> | undefined {
  const opened = new Map<string, OpenSection>();
  for (const path of paths) {
    const digest = digests?.[path];
    if (digest !== undefined && known.contents.has(digest)) continue;
    const read = files.read(`${folder}/${path}`);
    const section = read.ok ? openSection(read.bytes, known, reader) : undefined;
    if (!section) return undefined;
    opened.set(path, section);
  }
  return opened;
}

function contentOf(
  path: string,
  opened: ReadonlyMap<string, OpenSection>,
  { digests }: Outline,
  known: Known,
): SectionContent | undefined {
  const digest = digests?.[path];
  const section = opened.get(path);
  if (!section) return digest === undefined ? undefined : known.contents.get(digest);
  const content = closeSection(section, known);
  if (digest !== undefined) known.contents.set(digest, content);
  return content;
}

function figureDigest(
  files: Files,
  folder: string,
  name: string,
  { digests }: Outline,
  { figures }: Known,
): Digest | undefined {
  const path = `figures/${name}`;
  // The same bytes by another name may be digested otherwise.
  const key = digests?.[path] && `${name} ${digests[path]}`;
  const before = key === undefined ? undefined : figures.get(key);
  if (before !== undefined) return before;
  const read = files.read(`${folder}/${path}`);
  if (!read.ok) return undefined;
  const digest = digestFigure(name, read.bytes);
  if (key !== undefined) figures.set(key, digest);
  return digest;
}
