import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoadedSite, SiteRequest } from './load-site.ts';
import type { SearchIndex } from './search-index.ts';
import type { VitePlugin } from './vite-plugin.ts';

/** What a build has read and opened for its pages; those of `dev` read for themselves. */
export type Given = LoadedSite & { readonly searchIndex: SearchIndex };

const moduleName = 'virtual:seloste';
const place = Symbol.for('seloste.site');

/** Pages speak any language: all are ready before one is made. */
const readyWords = `import ${JSON.stringify(fileURLToPath(new URL('../src/words/ready-all.ts', import.meta.url)))};\n`;

/**
 * Gives the pages what they are made from; in `dev` read anew whenever something in content/ changes. Pages are then run
 * again, but nothing else is compiled again.
 */
export function siteModule(
  { root, now, drafts = false, given }: SiteRequest & { readonly given?: Given },
  packageFolder: string,
): VitePlugin {
  const content = `${root}${sep}content`;
  const resolved = `\0${moduleName}`;
  return {
    name: 'seloste',
    resolveId: (id) => (id === moduleName ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      return given ? handOver(given) : readAnew(packageFolder, { root, now, drafts });
    },
    configureServer(server) {
      server.watcher.add(content);
      server.watcher.on('all', (_event, path) => {
        if (path !== content && !path.startsWith(content + sep)) return;
        for (const { hot, moduleGraph } of Object.values(server.environments)) {
          const stale = moduleGraph.getModuleById(resolved);
          if (stale) moduleGraph.invalidateModule(stale);
          hot.send({ type: 'full-reload' });
        }
      });
    },
  };
}

/**
 * The pages of a build run in a bundle of their own, but in this process: they find what is given to them where
 * both look. One build runs in a process at a time.
 */
function handOver(given: Given): string {
  Reflect.set(globalThis, place, given);
  const key = JSON.stringify(place.description);
  return `${readyWords}export const { site, files, searchIndex } = globalThis[Symbol.for(${key})];`;
}

/** Forgets what was given to a build that has ended. */
export function takeBack(): void {
  Reflect.deleteProperty(globalThis, place);
}

function readAnew(packageFolder: string, request: SiteRequest): string {
  return [
    `import { loadSite } from ${JSON.stringify(`${packageFolder}site/load-site.ts`)};`,
    `export const { site, files } = loadSite(${JSON.stringify(request)});`,
    'export const searchIndex = null;',
  ].join('\n');
}
