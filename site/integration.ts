import { existsSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { loadProject } from '../src/content/load-project.ts';
import { filesOnDisk } from '../src/files/disk.ts';
import type { SiteData } from '../src/publish/site-data.ts';
import { onlyWorkerWords } from './compare/worker-words.ts';
import type { SiteRequest } from './load-site.ts';
import type { SearchIndex } from './search-index.ts';

export type BuildRequest = SiteRequest & {
  /** Folder that the pages are written to. */
  readonly out: string;
  /** What has been read and opened for a build; the pages of `dev` read for themselves. */
  readonly given?: Given;
};

/** What the pages are made from, and where they go to be searched. */
export type Given = { readonly site: SiteData; readonly searchIndex: SearchIndex };

type VitePlugin = Extract<
  NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number],
  { name: string }
>;

const packageFolder = fileURLToPath(new URL('..', import.meta.url));
const moduleName = 'virtual:seloste';

/**
 * The options of the site, for `build`, `dev` and `astro check` alike. The pages lie in this package, the
 * content in the caller's root. Nothing is inlined, so that a strict Content-Security-Policy holds, and nothing
 * depends on the folder, the clock or the machine, so that two builds of one input are the same bytes.
 */
export function siteOptions(request: BuildRequest): AstroInlineConfig {
  const { site } = loadProject(filesOnDisk(request.root));
  const address = new URL(site?.baseUrl ?? 'http://localhost/');
  return {
    configFile: false,
    root: packageFolder,
    srcDir: `${packageFolder}site`,
    publicDir: `${packageFolder}site/public`,
    outDir: request.out,
    cacheDir: `${cacheHome(request.root)}/node_modules/.cache/seloste`,
    site: address.origin,
    base: address.pathname,
    // The server of `dev` finds no file whose name is a parameter (figures, a logo) where every address ends in a slash.
    trailingSlash: request.drafts ? 'ignore' : 'always',
    // A page is made while another is written.
    build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
    compressHTML: 'jsx',
    scopedStyleStrategy: 'class',
    markdown: { syntaxHighlight: false },
    devToolbar: { enabled: false },
    logLevel: 'warn',
    vite: {
      plugins: [siteModule(request)],
      build: {
        assetsInlineLimit: 0,
        rolldownOptions: { output: { assetFileNames: '_astro/site.[hash][extname]' } },
      },
      worker: {
        format: 'es',
        plugins: () => [onlyWorkerWords()],
        // No module of the house does anything when it is only imported: unused ones stay out.
        rolldownOptions: { treeshake: { moduleSideEffects: false } },
      },
      // Astro runs the bundle of a build in the output folder, from where no package can be found.
      ...(request.drafts ? {} : { environments: { prerender: { resolve: { noExternal: true } } } }),
      server: { fs: { allow: [packageFolder, request.root] } },
    },
  };
}

/** The caller's project where packages are installed in it, so that nothing else appears in its root. */
function cacheHome(root: string): string {
  return existsSync(`${root}/node_modules`) ? root : packageFolder;
}

/**
 * The line of the module that takes what is given to it. The pages of a build run in a bundle of their own, but
 * in this process: they find it where both look.
 */
function handOver(given: Given): string {
  const place = 'seloste.site';
  Reflect.set(globalThis, Symbol.for(place), given);
  return `export const { site, searchIndex } = globalThis[Symbol.for(${JSON.stringify(place)})];`;
}

/** Gives the pages their data, read anew whenever something in content/ changes. */
function siteModule({ given, ...request }: BuildRequest): VitePlugin {
  const { root, now, drafts } = request;
  const content = `${root}${sep}content`;
  const resolved = `\0${moduleName}`;
  return {
    name: 'seloste',
    resolveId: (id) => (id === moduleName ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const asked = `export const request = ${JSON.stringify({ root, now, drafts })};`;
      if (given) return [asked, handOver(given)].join('\n');
      const loader = JSON.stringify(`${packageFolder}site/load-site.ts`);
      return [
        `import { loadSite } from ${loader};`,
        asked,
        'export const searchIndex = null;',
        'export const site = loadSite(request);',
      ].join('\n');
    },
    configureServer(server) {
      server.watcher.add(content);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(content)) return;
        for (const environment of Object.values(server.environments)) {
          environment.moduleGraph.invalidateAll();
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
