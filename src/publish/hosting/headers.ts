import type { Site } from '../../../schema/site.ts';
import { basePath } from '../addresses/addresses.ts';
import { inForceFile } from '../listing/in-force-list.ts';
import { versionsFile } from '../listing/version-list.ts';

/** A header of a response: its name and its value. */
export type Header = readonly [name: string, value: string];

/**
 * What a page may load (CSP Level 3): only what the site itself serves, and no script, style or handler
 * that stands in the page. `searches` lets the search compile its WebAssembly. The site's own pages may frame it, and the
 * sites that are named for that.
 */
export function contentSecurityPolicy(
  { embedIn = [] }: Pick<Site, 'embedIn'>,
  { searches }: { readonly searches: boolean },
): string {
  return [
    "default-src 'none'",
    `script-src 'self'${searches ? " 'wasm-unsafe-eval'" : ''}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ["frame-ancestors 'self'", ...embedIn].join(' '),
  ].join('; ');
}

/** What every response carries besides the policy; a sample is kept out of search engines whole. */
export function commonHeaders({ sample }: Site): Header[] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), browsing-topics=()'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ...(sample ? [['X-Robots-Tag', 'noindex'] as const] : []),
  ];
}

/** The folder whose files have their digest in their names, and may be kept for ever. */
export function lastingFolder(site: Site): string {
  return `${basePath(site)}_astro/`;
}

/** For how long a file of that folder may be kept: a year. */
export const lastingCache: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** The lists that scripts of other sites may read: which text applies is public, and no answer depends on who asks. */
export function openFiles(site: Site): string[] {
  return [versionsFile, inForceFile].map((file) => `${basePath(site)}${file}`);
}

/** Lets them (Fetch standard, CORS). */
export const openToAll: Header = ['Access-Control-Allow-Origin', '*'];
