import { site } from 'virtual:seloste';
import type { APIRoute } from 'astro';
import { inForceText } from '../../src/publish/listing/in-force-list.ts';

export const GET: APIRoute = () =>
  new Response(inForceText(site), { headers: { 'content-type': 'application/json' } });
