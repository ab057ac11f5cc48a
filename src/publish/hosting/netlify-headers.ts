import { basePath, hrefOf } from '../addresses/addresses.ts';
import type { SiteData } from '../data/site-data.ts';
import { listFallbackPages, listHistoryPages } from '../listing/list-pages.ts';
import {
  commonHeaders,
  contentSecurityPolicy,
  type Header,
  lastingCache,
  lastingFolder,
  openFiles,
  openToAll,
} from './headers.ts';

/**
 * The site's `_headers` file, as Netlify and Cloudflare Pages read it. They join what several rules say of
 * one address, and a browser enforces every policy that it is given: so the first rule has the policy that
 * the search needs, and the notices get the stricter one besides.
 */
export function netlifyHeaders(data: SiteData): string {
  const { site } = data;
  const folders = [...listHistoryPages(data), ...listFallbackPages(data)].map((edition) =>
    hrefOf(edition, { page: 'notice' }),
  );
  const strict: Header = [policy, contentSecurityPolicy(site, { searches: false })];
  return [
    rule(`${basePath(site)}*`, [
      [policy, contentSecurityPolicy(site, { searches: true })],
      ...commonHeaders(site),
    ]),
    ...[basePath(site), ...new Set(folders.map((folder) => `${folder}*`))].map((path) =>
      rule(path, [strict]),
    ),
    rule(`${lastingFolder(site)}*`, [lastingCache]),
    ...openFiles(site).map((path) => rule(path, [openToAll])),
  ].join('\n');
}

const policy = 'Content-Security-Policy';

function rule(path: string, headers: readonly Header[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
