import type { Files } from '../../files/files.ts';

/** Whether a folder holds the same files with the same bytes in two states, but for what is named `without` in it. */
export function isSameFolder(one: Files, other: Files, folder: string, without?: string): boolean {
  const entries = (files: Files) => files.list(folder).filter(({ name }) => name !== without);
  const [before, after] = [entries(one), entries(other)];
  if (before.length !== after.length) return false;
  return before.every(({ name, kind }, index) => {
    const same = after[index];
    if (same?.name !== name || same.kind !== kind) return false;
    const path = `${folder}/${name}`;
    return kind === 'folder' ? isSameFolder(one, other, path) : isSameFile(one, other, path);
  });
}

/** What cannot be read is never the same: it is looked at, and told. */
function isSameFile(one: Files, other: Files, path: string): boolean {
  const [before, after] = [one.read(path), other.read(path)];
  return before.ok && after.ok && Buffer.from(before.bytes).equals(after.bytes);
}
