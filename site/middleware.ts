import { searchIndex } from 'virtual:seloste';
import type { MiddlewareHandler } from 'astro';

/** Gives each page that is made to the search index. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!searchIndex || !response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  searchIndex.add(url.pathname, html);
  return new Response(html, response);
};
