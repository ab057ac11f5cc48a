import type { SiteData } from '../data/site-data.ts';
import { netlifyHeaders } from './netlify-headers.ts';
import { nginxHeaders } from './nginx-headers.ts';
import { redirectRules } from './redirects.ts';

/** The files that tell hosts of headers and of moved pages, by the name that they have at the site's root. */
export function hostingFiles(data: SiteData): Readonly<Record<string, string>> {
  const redirects = redirectRules(data);
  return {
    _headers: netlifyHeaders(data),
    ...(redirects === '' ? {} : { _redirects: redirects }),
    'nginx-headers.conf': nginxHeaders(data),
  };
}
