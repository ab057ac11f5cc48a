import { site } from 'virtual:seloste';
import type { APIRoute } from 'astro';
import { sitemapText } from '../../src/publish/hosting/sitemap.ts';

export const GET: APIRoute = () => new Response(sitemapText(site));
