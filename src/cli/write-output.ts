import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { cannot } from './cannot.ts';
import type { Io } from './io.ts';
import { writeToStream } from './write-stream.ts';

/** Writes what `--output FILE` asks for, whole or not at all. */
export function writeOutput(file: string, content: string | Uint8Array, { cwd }: Io): void {
  const path = resolve(cwd, file);
  try {
    // A device or a pipe is written to; only a file may be replaced.
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) writeToStream(path, content);
    else writeFileAtomic.sync(path, Buffer.from(content));
  } catch {
    throw cannot('file-unwritable', { file });
  }
}
