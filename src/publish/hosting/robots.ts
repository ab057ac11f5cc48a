import type { Site } from '../../../schema/site.ts';
import { absolute, basePath } from '../addresses/addresses.ts';
import { sitemapFile } from './sitemap.ts';

/** `robots.txt` (RFC 9309): a sample site is not crawled, any other is whole, by its map. */
export function robotsText(site: Site): string {
  if (site.sample) return `User-agent: *\nDisallow: ${basePath(site)}\n`;
  const map = absolute(site, `${basePath(site)}${sitemapFile}`);
  return `User-agent: *\nAllow: /\n\nSitemap: ${map}\n`;
}
