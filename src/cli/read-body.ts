import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { splitFrontMatter } from '../content/front-matter.ts';
import { decodeText } from '../files/text.ts';
import { findExcess } from '../markdown/find-excess.ts';
import { CannotDo, cannot } from './cannot.ts';
import type { Io } from './io.ts';

/** Longest file that is read by name, in bytes. */
const maxBytes = 64 * 1024 * 1024;

/** The Markdown of any file, and the line of the file that it begins on: front matter of any shape skipped, even broken. */
export function readBody(file: string, io: Io): { body: string; bodyLine: number } {
  const decoded = decodeText(readBytes(file, resolve(io.cwd, file)));
  if (!decoded.ok) {
    throw cannot('not-utf-8', { place: `${file}:${decoded.line}:${decoded.column}` });
  }
  const { body, bodyLine } = splitFrontMatter(decoded.text);
  const excess = findExcess(body);
  if (excess === undefined) return { body, bodyLine };
  throw cannot('nested-too-deep', { place: `${file}:${bodyLine + excess - 1}:1` });
}

/** The bytes of any file that a command names, read from `path`. */
export function readBytes(file: string, path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw cannot('file-is-folder', { file });
    if (stat.size > maxBytes) throw cannot('file-too-large', { file });
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CannotDo) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw cannot(missing ? 'file-missing' : 'file-unreadable', { file });
  }
}
