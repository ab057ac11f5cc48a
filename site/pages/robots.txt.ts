import { site } from 'virtual:seloste';
import type { APIRoute } from 'astro';
import { robotsText } from '../../src/publish/hosting/robots.ts';

export const GET: APIRoute = () => new Response(robotsText(site.site));
