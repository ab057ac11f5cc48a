import { lstatSync, realpathSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What an address leads to, by its path in the folder: a file, or a folder that is named without its slash. */
export type Found = { readonly kind: 'file' | 'folder'; readonly path: string };

/**
 * What a plain host that serves `folder`, a path without links, under `base` finds at an address: a file, for a folder
 * with a slash at its end the `index.html` in it. No link is followed, out of the folder or inside it, and nothing
 * hidden is found, `.well-known` apart.
 */
export function findServed(folder: string, base: string, address: string): Found | undefined {
  const path = decode(address);
  if (`${path}/` === base) return { kind: 'folder', path: '' };
  if (!path?.startsWith(base)) return undefined;
  const own = path.slice(base.length);
  if (own.split('/').some(isHidden)) return undefined;
  if (own === '' || own.endsWith('/')) return fileAt(folder, `${own}index.html`);
  const kind = kindOf(folder, own);
  return kind && { kind, path: own };
}

/** The path of an address without its escapes, dots and double slashes; none where an escape is none. */
function decode(address: string): string | undefined {
  try {
    return posix.normalize(decodeURIComponent(address));
  } catch {
    return undefined;
  }
}

function isHidden(part: string): boolean {
  return part.startsWith('.') && part !== '.well-known';
}

function fileAt(folder: string, path: string): Found | undefined {
  return kindOf(folder, path) === 'file' ? { kind: 'file', path } : undefined;
}

function kindOf(folder: string, path: string): Found['kind'] | undefined {
  const place = join(folder, path);
  try {
    if (realpathSync(place) !== place) return undefined;
    const stat = lstatSync(place);
    if (stat.isDirectory()) return 'folder';
    return stat.isFile() ? 'file' : undefined;
  } catch {
    return undefined;
  }
}
