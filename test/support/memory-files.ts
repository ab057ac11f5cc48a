import { byCodeUnit, type Entry, type Files } from '../../src/files/files.ts';

/** A tree of files in memory: path to text or bytes. */
export function filesFrom(contents: Record<string, string | Uint8Array>): Files {
  const encoder = new TextEncoder();
  return {
    list(folder) {
      const start = `${folder}/`;
      const found = new Map<string, Entry['kind']>();
      for (const path of Object.keys(contents)) {
        if (!path.startsWith(start)) continue;
        const [name = '', ...rest] = path.slice(start.length).split('/');
        found.set(name, rest.length > 0 ? 'folder' : 'file');
      }
      return [...found]
        .map(([name, kind]) => ({ name, kind }))
        .sort((a, b) => byCodeUnit(a.name, b.name));
    },
    read(path) {
      const content = contents[path];
      if (content === undefined) return { ok: false, reason: 'missing' };
      const bytes = typeof content === 'string' ? encoder.encode(content) : content;
      return { ok: true, bytes };
    },
  };
}
