import type { Files } from '../src/files/files.ts';

/** The bytes of a file that is served as it is, by its path in the root. */
export function readServedFile(files: Files, path: string): Uint8Array<ArrayBuffer> {
  const result = files.read(path);
  if (!result.ok) throw new Error(`Cannot read ${path}: ${result.reason}`);
  return new Uint8Array(result.bytes);
}
