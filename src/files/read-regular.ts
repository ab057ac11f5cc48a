import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { ReadResult } from './files.ts';

/** A file that is being written may be caught in between; so often it is looked at. */
const attempts = 3;

/** Where the system knows it, opening a pipe without a writer does not wait for one. */
const openOptions = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * The bytes of a regular file of at most `most` bytes; symbolic links are followed. Folders, devices, pipes and sockets are refused
 * without being opened, and a file of another length than the system says, as those of `/proc` are, is
 * refused too. No more than the length and one byte is read, whatever happens to the file meanwhile.
 */
export function readRegularFile(path: string, most: number): ReadResult {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return { ok: false, reason: 'unreadable' };
    if (!stat.isFile()) return { ok: false, reason: 'irregular' };
    // What was a file may have become another thing since: what was opened is looked at again.
    const file = openSync(path, openOptions);
    try {
      return readOpen(file, most);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, reason: missing ? 'missing' : 'unreadable' };
  }
}

function readOpen(file: number, most: number): ReadResult {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stat = fstatSync(file);
    if (!stat.isFile()) break;
    if (stat.size > most) return { ok: false, reason: 'too-large' };
    const bytes = readFrom(file, stat.size);
    if (bytes) return { ok: true, bytes };
  }
  return { ok: false, reason: 'irregular' };
}

/** All of an open file, where it is `size` bytes long. */
function readFrom(file: number, size: number): Uint8Array | undefined {
  const buffer = Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  while (length <= size) {
    const count = readSync(file, buffer, length, size + 1 - length, length);
    if (count === 0) break;
    length += count;
  }
  return length === size ? buffer.subarray(0, size) : undefined;
}
