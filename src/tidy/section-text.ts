import { type FrontMatterParts, lineEndOf, partFrontMatter } from '../content/part-front-matter.ts';
import type { Files } from '../files/files.ts';

/** A section file as it is written, in its parts. */
export type SectionText = FrontMatterParts & { readonly file: string };

/** The section file in its parts; `undefined` where it has no front matter. */
export function readSectionText(files: Files, file: string): SectionText | undefined {
  const text = textAt(files, file);
  const parts = text === undefined ? undefined : partFrontMatter(text);
  return parts && { file, ...parts };
}

/** A file as it is written, a byte order mark and line ends included. */
export function textAt(files: Files, file: string): string | undefined {
  const read = files.read(file);
  return read.ok ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.bytes) : undefined;
}

export function joinSectionText({ open, yaml, close, body }: SectionText): string {
  return open + yaml + close + body;
}

/** Lines with the line ends of a text. */
export function withLineEndsOf(text: string, lines: string): string {
  return lines.replaceAll(/\r?\n/gu, lineEndOf(text));
}
