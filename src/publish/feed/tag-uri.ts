import type { Site } from '../../../schema/site.ts';

/**
 * A name that never changes, by RFC 4151: the host, a day on which the site had it, and what is named.
 *
 * `tagUri(site, '2019-08-12', 'consumers/fi')` gives `tag:privacy.example,2019-08-12:consumers/fi`. It is
 * not an address: it stays when pages move, as long as the host of `baseUrl` and the notice's id do.
 */
export function tagUri(site: Site, day: string, name: string): string {
  return `tag:${new URL(site.baseUrl).hostname},${day}:${name}`;
}
