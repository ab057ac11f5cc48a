import type { Files } from '../files/files.ts';
import { overlay } from '../files/overlaid.ts';

/** The same files with these texts in their places. */
export function overlayTexts(files: Files, texts: ReadonlyMap<string, string>): Files {
  const encoder = new TextEncoder();
  return [...texts].reduce(
    (below, [file, text]) => overlay(below, file, encoder.encode(text)),
    files,
  );
}
