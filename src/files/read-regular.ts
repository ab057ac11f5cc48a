import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { ReadResult, UnreadReason } from './files.ts';

/** A file that is being written may be caught in between; so often it is looked at. */
const attempts = 3;

/** Not every system knows all of these. Opening a pipe without a writer must not wait for one. */
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_NOCTTY = 0 } = constants;
const openOptions = constants.O_RDONLY | O_NONBLOCK | O_NOCTTY;

/**
 * The bytes of a regular file of at most `most` bytes; symbolic links are followed. Folders, devices, pipes and sockets are refused
 * without being opened, and a file of another length than the system says, as those of `/proc` are, is
 * refused too. No more than the length and one byte is read, whatever happens to the file meanwhile.
 */
export function readRegularFile(path: string, most: number): ReadResult {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return unread(stat.isDirectory() ? 'unreadable' : 'irregular');
    // What was a file may have become another thing since: what was opened is looked at again.
    return readAt(path, openOptions, most);
  } catch (error) {
    return unread(isCode(error, 'ENOENT') ? 'missing' : 'unreadable');
  }
}

/** `readRegularFile` in half the calls, of a file whose folder is trusted; `undefined` where that cannot be, as with a symbolic link. */
export function readOwnFile(path: string, most: number): ReadResult | undefined {
  if (O_NOFOLLOW === 0) return undefined;
  try {
    return readAt(path, openOptions | O_NOFOLLOW, most);
  } catch (error) {
    return isCode(error, 'ENOENT') ? unread('missing') : undefined;
  }
}

function readAt(path: string, options: number, most: number): ReadResult {
  const file = openSync(path, options);
  try {
    return readOpen(file, most);
  } finally {
    closeSync(file);
  }
}

function readOpen(file: number, most: number): ReadResult {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stat = fstatSync(file);
    if (!stat.isFile()) return unread(stat.isDirectory() ? 'unreadable' : 'irregular');
    if (stat.size > most) return unread('too-large');
    const bytes = readFrom(file, stat.size);
    if (bytes) return { ok: true, bytes };
  }
  return unread('irregular');
}

/** All of an open file, where it is `size` bytes long. A regular file gives less than it is asked for at its end only. */
function readFrom(file: number, size: number): Uint8Array | undefined {
  const buffer = Buffer.allocUnsafeSlow(size + 1);
  return readSync(file, buffer, 0, size + 1, 0) === size ? buffer.subarray(0, size) : undefined;
}

function unread(reason: UnreadReason): ReadResult {
  return { ok: false, reason };
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
