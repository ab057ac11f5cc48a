import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { refuseOutside } from '../revise/write-durable.ts';
import { cannot } from './cannot.ts';

/**
 * Writes texts into files that are there, by their paths from the root. Each is replaced in one step; where one cannot be, those before it
 * are put back as they were.
 */
export function replaceFiles(root: string, texts: ReadonlyMap<string, string>): void {
  const replaced: { path: string; bytes: Uint8Array }[] = [];
  for (const [file, text] of texts) {
    const path = join(root, file);
    try {
      refuseOutside(root, dirname(path));
      const bytes = readFileSync(path);
      writeFileAtomic.sync(path, text);
      replaced.push({ path, bytes });
    } catch {
      for (const before of replaced.reverse()) putBack(before);
      throw cannot('file-unwritable', { file });
    }
  }
}

function putBack({ path, bytes }: { path: string; bytes: Uint8Array }): void {
  try {
    writeFileAtomic.sync(path, Buffer.from(bytes));
  } catch {
    // The failure that came first is told.
  }
}
