import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { splitFrontMatter } from '../content/front-matter.ts';
import type { UnreadReason } from '../files/files.ts';
import { readRegularFile } from '../files/read-regular.ts';
import { decodeText } from '../files/text.ts';
import { findExcess } from '../markdown/find-excess.ts';
import { cannot } from './cannot.ts';
import type { Io } from './io.ts';

/** Longest file that is read by name, in bytes. */
const maxBytes = 64 * 1024 * 1024;

/** The Markdown of any file, and the line of the file that it begins on: front matter of any shape is set apart, even broken. */
export function readBody(
  file: string,
  io: Io,
  bytes = readBytes(file, resolve(io.cwd, file)),
): { body: string; bodyLine: number; yaml: string | null } {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    throw cannot('not-utf-8', { place: `${file}:${decoded.line}:${decoded.column}` });
  }
  const { body, bodyLine, yaml } = splitFrontMatter(decoded.text);
  const excess = findExcess(body);
  if (excess === undefined) return { body, bodyLine, yaml };
  throw cannot('nested-too-deep', { place: `${file}:${bodyLine + excess - 1}:1` });
}

/** The bytes of any file that a command names, read from `path`; `folder` is what is said of a folder. */
export function readBytes(
  file: string,
  path: string,
  folder: 'file-is-folder' | 'audit-folder' = 'file-is-folder',
): Uint8Array {
  const read = readRegularFile(path, maxBytes);
  if (read.ok) return read.bytes;
  throw cannot(isFolder(path) ? folder : failureOf[read.reason], { file });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

const failureOf = {
  irregular: 'file-irregular',
  missing: 'file-missing',
  'outside-root': 'file-unreadable',
  'too-large': 'file-too-large',
  unreadable: 'file-unreadable',
} as const satisfies Record<UnreadReason, string>;
