import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { splitFrontMatter } from '../content/front-matter.ts';
import { decodeText } from '../files/text.ts';
import { findExcess } from '../markdown/find-excess.ts';
import { CannotDo, type Io } from './io.ts';

/** Longest file that is read by name, in bytes. */
const maxBytes = 64 * 1024 * 1024;

/** The Markdown body of any file: front matter of any shape skipped, even broken. */
export function readBody(file: string, io: Io): string {
  const decoded = decodeText(readBytes(file, resolve(io.cwd, file)));
  if (!decoded.ok) {
    throw new CannotDo(`${file}:${decoded.line}:${decoded.column} Not UTF-8 text.`);
  }
  const { body, bodyLine } = splitFrontMatter(decoded.text);
  const excess = findExcess(body);
  if (excess === undefined) return body;
  throw new CannotDo(
    `${file}:${bodyLine + excess - 1}:1 Nested too deep, or too many brackets in a paragraph.`,
  );
}

function readBytes(file: string, path: string): Uint8Array {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) throw new CannotDo(`${file} is a folder, expected a Markdown file.`);
    if (stat.size > maxBytes) throw new CannotDo(`${file} is too large: at most 64 MB.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof CannotDo) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new CannotDo(missing ? `No file ${file}.` : `Cannot read ${file}.`);
  }
}
