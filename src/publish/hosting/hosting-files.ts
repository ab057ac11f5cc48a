import type { SiteData } from '../site-data.ts';
import { netlifyHeaders } from './netlify-headers.ts';
import { nginxHeaders } from './nginx-headers.ts';

/** The header files of a site, by the name that they have at its root. */
export function hostingFiles(data: SiteData): Readonly<Record<string, string>> {
  return {
    _headers: netlifyHeaders(data),
    'nginx-headers.conf': nginxHeaders(data),
  };
}
