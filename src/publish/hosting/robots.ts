import type { Site } from '../../../schema/site.ts';
import { absolute, basePath, fragmentFile, fragmentFolder } from '../addresses/addresses.ts';
import { sitemapFile } from './sitemap.ts';

/**
 * `robots.txt` (RFC 9309): a sample site is not crawled, any other is whole, by its map. Articles for other pages say what the
 * site's own pages say, and are not searched for.
 */
export function robotsText(site: Site): string {
  if (site.sample) return `User-agent: *\nDisallow: ${basePath(site)}\n`;
  const map = absolute(site, `${basePath(site)}${sitemapFile}`);
  const notice = `${basePath(site)}*/*/`;
  const fragments = [fragmentFile, `*/${fragmentFile}`, `${fragmentFolder}/`];
  const hidden = fragments.map((path) => `Disallow: ${notice}${path}\n`).join('');
  return `User-agent: *\nAllow: /\n${hidden}\nSitemap: ${map}\n`;
}
