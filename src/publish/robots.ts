import type { Site } from '../../schema/site.ts';
import { basePath } from './addresses.ts';

/** `robots.txt` (RFC 9309): a sample site is not crawled, any other is whole. */
export function robotsText(site: Site): string {
  const rule = site.sample ? `Disallow: ${basePath(site)}` : 'Allow: /';
  return `User-agent: *\n${rule}\n`;
}
