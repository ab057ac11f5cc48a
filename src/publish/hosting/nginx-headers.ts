import { basePath, searchFolder } from '../addresses/addresses.ts';
import type { SiteData } from '../data/site-data.ts';
import {
  commonHeaders,
  contentSecurityPolicy,
  lastingCache,
  lastingFolder,
  openFiles,
  openToAll,
} from './headers.ts';
import { nginxRedirects } from './redirects.ts';

/**
 * The same headers for nginx, and where moved pages are: a file to `include` in the `server` block of the site. Its `if` blocks only
 * set variables, which nginx does safely.
 */
export function nginxHeaders(data: SiteData): string {
  const { site } = data;
  const searching = `^${escapePattern(basePath(site))}[a-z]+/${searchFolder}/`;
  const [cache, forEver] = lastingCache;
  const [origin, anybody] = openToAll;
  return [
    `set $seloste_policy "${contentSecurityPolicy(site, { searches: false })}";`,
    `if ($uri ~ "${searching}") {`,
    `  set $seloste_policy "${contentSecurityPolicy(site, { searches: true })}";`,
    '}',
    'set $seloste_cache "no-cache";',
    `if ($uri ~ "^${escapePattern(lastingFolder(site))}") {`,
    `  set $seloste_cache "${forEver}";`,
    '}',
    // nginx leaves out a header without a value.
    'set $seloste_origin "";',
    `if ($uri ~ "^(?:${openFiles(site).map(escapePattern).join('|')})$") {`,
    `  set $seloste_origin "${anybody}";`,
    '}',
    'add_header Content-Security-Policy $seloste_policy always;',
    `add_header ${cache} $seloste_cache;`,
    `add_header ${origin} $seloste_origin;`,
    ...commonHeaders(site).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...nginxRedirects(data),
    '',
  ].join('\n');
}

function escapePattern(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
