import { mkdirSync, realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteOptions } from './integration.ts';
import { type LoadedSite, loadSite } from './load-site.ts';
import { openSearchIndex } from './search-index.ts';
import { takeBack } from './site-module.ts';

export type SiteBuild = {
  /** Folder that holds content/. */
  readonly root: string;
  /** Folder that the pages are written to. */
  readonly out: string;
  /** The day the site is for, `YYYY-MM-DD`. */
  readonly now: string;
  /** What the pages are made from, where it has been read already. */
  readonly loaded?: LoadedSite;
};

export type SiteServer = {
  /** Address of the front page. */
  readonly address: string;
  readonly stop: () => Promise<void>;
};

/**
 * Builds the site of the released revisions into `out`, one site in a process at a time. Astro keeps its bundle below
 * the working directory while it works: that is `out` meanwhile, so that nothing else is written to.
 */
export async function buildSite({ root, out, now, loaded }: SiteBuild): Promise<void> {
  const { build } = await loadAstro();
  const pages = loaded ?? loadSite({ root, now });
  mkdirSync(out, { recursive: true });
  const folder = realpathSync(out);
  const before = process.cwd();
  const searchIndex = await openSearchIndex();
  try {
    const given = { ...pages, searchIndex };
    process.chdir(folder);
    await build(siteOptions({ root: resolve(root), out: folder, now, given }));
    await searchIndex.write(folder);
  } finally {
    process.chdir(before);
    takeBack();
    await searchIndex.close();
  }
}

/** Serves the site with its drafts and reloads pages when content/ changes. */
export async function devSite(request: {
  readonly root: string;
  readonly now: string;
  readonly port?: number;
}): Promise<SiteServer> {
  const { dev } = await loadAstro();
  const { root, now, port } = request;
  const options = siteOptions({ root, now, drafts: true, out: `${root}/dist` });
  const server = await dev({ ...options, server: { host: '127.0.0.1', port: port ?? 4321 } });
  const base = options.base ?? '/';
  return {
    address: `http://127.0.0.1:${server.address.port}${base}`,
    stop: () => server.stop().finally(takeBack),
  };
}

/** Astro reads these when it is loaded: it neither counts its users nor looks for updates here. */
function loadAstro(): Promise<typeof import('astro')> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  return import('astro');
}
