import { absolute } from '../addresses/addresses.ts';
import type { SiteData } from '../data/site-data.ts';
import { listMovedFolders } from '../listing/former-pages.ts';

/**
 * The site's `_redirects` file, as Netlify and Cloudflare Pages read it: everything under an earlier path of a
 * notice is under the present one. It carries the part after `?` along, which pages cannot do without a script.
 */
export function redirectRules(data: SiteData): string {
  return listMovedFolders(data)
    .map(({ from, to }) => `${from}* ${to}:splat 301\n`)
    .join('');
}

/** The same for nginx, as directives of a `server` block; whole addresses hold behind a proxy too. */
export function nginxRedirects(data: SiteData): string[] {
  return listMovedFolders(data).map(
    ({ from, to }) => `rewrite "^${from}(.*)$" ${absolute(data.site, to)}$1 permanent;`,
  );
}
