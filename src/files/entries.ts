import { byCodeUnit, type Entry } from './files.ts';

/** The entries of a folder of a tree that is known by the paths of its files. */
export function entriesOfFolder(paths: Iterable<string>, folder: string): Entry[] {
  const start = folder === '' || folder === '.' ? '' : `${folder}/`;
  const found = new Map<string, Entry['kind']>();
  for (const path of paths) {
    if (!path.startsWith(start)) continue;
    const [name = '', ...rest] = path.slice(start.length).split('/');
    found.set(name, rest.length > 0 ? 'folder' : 'file');
  }
  return [...found]
    .map(([name, kind]) => ({ name, kind }))
    .sort((a, b) => byCodeUnit(a.name, b.name));
}
