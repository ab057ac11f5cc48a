import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type LoadedSite, loadSite, type SiteRequest } from './load-site.ts';
import type { SearchIndex } from './search-index.ts';
import type { VitePlugin } from './vite-plugin.ts';

/** What has been read and opened for the pages of a build. */
export type Given = LoadedSite & { readonly searchIndex: SearchIndex };

/** What the pages ask for. */
type Handed = LoadedSite & { readonly searchIndex: SearchIndex | null };

const moduleName = 'virtual:seloste';
const place = Symbol.for('seloste.site');

/** Pages have a copy of the words of their own, and what lends words to other languages is told to it. */
const speech = fileURLToPath(new URL('../src/words/speech.ts', import.meta.url));

/** Pages speak any language: all are ready before one is made. */
const readyWords = fileURLToPath(new URL('../src/words/ready-all.ts', import.meta.url));

/**
 * Gives the pages what they are made from: what a build was given, and in `dev` what is read anew whenever something in content/
 * changes. Pages are then run again, but nothing else is compiled again. They run in a bundle of their own, but in this process, and find
 * what reads where both look, so that nothing that reads or judges is in the bundle. One build or server runs in a process at a time.
 */
export function siteModule({
  given,
  ...request
}: SiteRequest & { readonly given?: Given }): VitePlugin {
  const content = `${request.root}${sep}content`;
  const resolved = `\0${moduleName}`;
  return {
    name: 'seloste',
    resolveId: (id) => (id === moduleName ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const read = (): Handed => given ?? { ...loadSite(request), searchIndex: null };
      Reflect.set(globalThis, place, read);
      return handOver;
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

const handOver = [
  `import ${JSON.stringify(readyWords)};`,
  `import { borrowWordsOf } from ${JSON.stringify(speech)};`,
  `export const { site, files, searchIndex } = globalThis[Symbol.for(${JSON.stringify(place.description)})]();`,
  'borrowWordsOf(site.site.pageWords, site.site.language);',
].join('\n');

/** Forgets what was handed to pages that are no longer made. */
export function takeBack(): void {
  Reflect.deleteProperty(globalThis, place);
}
