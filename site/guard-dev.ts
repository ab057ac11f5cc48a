import type { IncomingMessage } from 'node:http';
import { isOwnHost } from '../src/publish/hosting/own-host.ts';
import type { VitePlugin } from './vite-plugin.ts';

/** What Astro and Vite serve beside pages: pictures from anywhere on the disk, and an editor that is started. */
const unused: ReadonlySet<string> = new Set(['_image', '__open-in-editor']);

/** Keeps the server of `dev` to the pages of the site, for reading and for its own host alone. */
export function guardDev(): VitePlugin {
  return {
    name: 'seloste:guard',
    configureServer: ({ middlewares }) => {
      middlewares.use((request: IncomingMessage, response, next) => {
        const status = refusalOf(request);
        if (status === undefined) next();
        else response.writeHead(status).end();
      });
    },
  };
}

/**
 * The folders that a browser may load modules from, all of this package: the scripts and styles of pages, what these
 * import, and what Vite has prepared of packages in `caches`. Content is served by its pages, never as a file.
 */
export function servedFolders(packageFolder: string, caches: string): string[] {
  return [...['site', 'src', 'schema'].map((name) => `${packageFolder}${name}`), `${caches}/vite`];
}

function refusalOf({
  headers,
  method = '',
  socket,
  url = '',
}: IncomingMessage): number | undefined {
  if (!isOwnHost(headers.host, socket.localPort ?? 0)) return 421;
  if (method !== 'GET' && method !== 'HEAD') return 405;
  const path = decode(url.split(/[?#]/u, 1)[0] ?? '');
  return path === undefined || path.split('/').some((part) => unused.has(part)) ? 404 : undefined;
}

/** A path as the servers behind this one compare it; none where its escapes are none. */
function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path).toLowerCase();
  } catch {
    return undefined;
  }
}
