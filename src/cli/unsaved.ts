import { resolve } from 'node:path';
import { cannot } from './cannot.ts';
import type { Io } from './io.ts';

/** A text that an editor holds and has not saved, with the file that it is of. */
export type Unsaved = {
  /** As it was given. */
  file: string;
  path: string;
  bytes: Uint8Array;
};

/** Reads the text of `--stdin-filename` from standard input; nothing where the option is not given. */
export async function readUnsaved(file: string | undefined, io: Io): Promise<Unsaved | undefined> {
  if (file === undefined) return undefined;
  if (!io.input) throw cannot('input-missing', {});
  return { file, path: resolve(io.cwd, file), bytes: await io.input() };
}
