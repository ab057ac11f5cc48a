import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { loadProject } from '../src/content/load-project.ts';
import { filesOnDisk } from '../src/files/disk.ts';
import { packageRoot } from '../src/files/package-root.ts';
import { onlyBrowserWords } from './browser-words.ts';
import { compiledWords } from './compiled-words.ts';
import { guardDev, servedFolders } from './guard-dev.ts';
import { keepClean } from './keep-clean.ts';
import type { SiteRequest } from './load-site.ts';
import { newSelectorsKnown } from './new-selectors.ts';
import { type Given, siteModule } from './site-module.ts';

export type BuildRequest = SiteRequest & {
  /** Folder that the pages are written to. */
  readonly out: string;
  /** What has been read and opened for a build; in `dev` it is read anew. */
  readonly given?: Given;
};

/**
 * The options of the site, for `build`, `dev` and `astro check` alike. The pages lie in this package, the
 * content in the caller's root. Nothing is inlined, so that a strict Content-Security-Policy holds, and nothing
 * depends on the folder, the clock or the machine, so that two builds of one input are the same bytes.
 */
export function siteOptions(request: BuildRequest): AstroInlineConfig {
  const site = request.given?.site.site ?? loadProject(filesOnDisk(request.root)).site;
  const caches = join(cacheHome(request.root), 'node_modules/.cache/seloste');
  const address = new URL(site?.baseUrl ?? 'http://localhost/');
  return {
    configFile: false,
    // In the checkout editors find the types of the pages beside them.
    root: isCheckout ? packageRoot : caches,
    integrations: [keepClean(packageRoot)],
    srcDir: `${packageRoot}site`,
    publicDir: `${packageRoot}site/public`,
    outDir: request.out,
    cacheDir: join(caches, 'astro'),
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
      cacheDir: join(caches, 'vite'),
      plugins: [
        onlyBrowserWords(),
        ...(isCheckout ? [] : [compiledWords(packageRoot)]),
        guardDev(),
        newSelectorsKnown(),
        siteModule(request),
      ],
      build: {
        assetsInlineLimit: 0,
        // The words of all languages are one module of what runs while pages are made; no browser loads it.
        chunkSizeWarningLimit: 4000,
        rolldownOptions: { output: { assetFileNames: '_astro/site.[hash][extname]' } },
      },
      worker: {
        format: 'es',
        plugins: () => [onlyBrowserWords()],
        // No module of the house does anything when it is only imported: unused ones stay out.
        // What bundlers are told in comments no browser reads.
        rolldownOptions: {
          treeshake: { moduleSideEffects: false },
          output: { comments: false },
        },
      },
      // Astro runs the bundle of a build in the output folder, from where no package can be found.
      ...(request.drafts ? {} : { environments: { prerender: { resolve: { noExternal: true } } } }),
      server: {
        cors: false,
        fs: { strict: true, allow: servedFolders(packageRoot, caches) },
        // A build that is made beside.
        watch: { ignored: ['**/.seloste-*/**'] },
      },
    },
  };
}

const modules = `${sep}node_modules${sep}`;
const isCheckout = !packageRoot.includes(modules);

/**
 * The folder whose node_modules keeps caches: the caller's project where packages are installed in it, so that nothing else
 * appears in its root; else the one that this package is installed in, or its own checkout. Never an installed package.
 */
function cacheHome(root: string): string {
  if (existsSync(join(root, 'node_modules'))) return root;
  return isCheckout ? packageRoot : (packageRoot.split(modules)[0] ?? '');
}
