import { site } from 'virtual:seloste';
import type { APIRoute } from 'astro';
import { versionsText } from '../../src/publish/listing/version-list.ts';

export const GET: APIRoute = () =>
  new Response(versionsText(site), { headers: { 'content-type': 'application/json' } });
