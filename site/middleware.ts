import { searchIndex } from 'virtual:seloste';
import type { MiddlewareHandler } from 'astro';

/** The routes of pages that have the text of a notice. */
const searched: ReadonlySet<string> = new Set([
  '/[locale]/[notice]',
  '/[locale]/[notice]/[revision]',
]);

/** Gives each page that can be found to the search index. */
export const onRequest: MiddlewareHandler = async ({ url, routePattern, locals }, next) => {
  const response = await next();
  if (!searchIndex || !searched.has(routePattern)) return response;
  const html = await response.text();
  const { findable, locale } = locals.frame ?? {};
  if (findable && locale) searchIndex.add({ address: url.pathname, locale, findable, html });
  return new Response(html, response);
};
