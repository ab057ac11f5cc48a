import type { Files } from '../../files/files.ts';
import type { Digest } from '../digest.ts';
import { digestFigure } from '../version-1/digest-figure.ts';
import {
  type Known,
  nothingKnown,
  type Outline,
  type RevisionContent,
} from '../version-1/read-content.ts';
import type { SectionContent } from '../version-1/read-section.ts';
import { readSection } from './read-section.ts';

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
  { contents }: Known,
): SectionContent | undefined {
  const digest = digests?.[path];
  const before = digest === undefined ? undefined : contents.get(digest);
  if (before) return before;
  const read = files.read(`${folder}/${path}`);
  const content = read.ok ? readSection(read.bytes) : undefined;
  if (content && digest !== undefined) contents.set(digest, content);
  return content;
}
