import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { cannot } from './cannot.ts';
import { piecesOfSite } from './swap-site.ts';

/** Where the site that is to be written to `named` will lie: a path without links, apart from what people edit. */
export function findPlace(named: string, root: string): string {
  const out = followLinks(named);
  const content = realpathSync(join(root, 'content'));
  const isAbove = content === out || content.startsWith(out.endsWith(sep) ? out : out + sep);
  if (isAbove || out.startsWith(content + sep)) throw cannot('out-around-content', { out });
  if (existsSync(out) && !statSync(out).isDirectory()) throw cannot('out-is-file', { out });
  return out;
}

/** A build takes the place of what is in the folder: it must be empty, new, or an earlier build. */
export function refuseToOverwrite(out: string): void {
  if (!existsSync(out)) return;
  const isBuilt = existsSync(join(out, '404.html')) && existsSync(join(out, '_astro'));
  if (isBuilt || piecesOfSite(out).length === 0) return;
  throw cannot('out-not-empty', { out });
}

/** A folder with the links on the way to it followed; what is not there yet is where its parent is. */
function followLinks(out: string): string {
  if (existsSync(out)) return realpathSync(out);
  if (lstatSync(out, { throwIfNoEntry: false })) throw cannot('out-is-broken-link', { out });
  const parent = dirname(out);
  return parent === out ? out : join(followLinks(parent), basename(out));
}
