import { basePath, searchFolder } from '../addresses/addresses.ts';
import type { SiteData } from '../data/site-data.ts';
import { commonHeaders, contentSecurityPolicy, lastingCache, lastingFolder } from './headers.ts';
import { nginxRedirects } from './redirects.ts';

/**
 * The same headers for nginx, and where moved pages are: a file to `include` in the `server` block of the site. Its `if` blocks only
 * set variables, which nginx does safely.
 */
export function nginxHeaders(data: SiteData): string {
  const { site } = data;
  const searching = `^${escapePattern(basePath(site))}[a-z]+/${searchFolder}/`;
  const [cache, forEver] = lastingCache;
  return [
    `set $seloste_policy "${contentSecurityPolicy({ searches: false })}";`,
    `if ($uri ~ "${searching}") {`,
    `  set $seloste_policy "${contentSecurityPolicy({ searches: true })}";`,
    '}',
    'set $seloste_cache "no-cache";',
    `if ($uri ~ "^${escapePattern(lastingFolder(site))}") {`,
    `  set $seloste_cache "${forEver}";`,
    '}',
    'add_header Content-Security-Policy $seloste_policy always;',
    `add_header ${cache} $seloste_cache;`,
    ...commonHeaders(site).map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...nginxRedirects(data),
    '',
  ].join('\n');
}

function escapePattern(path: string): string {
  return path.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
