import { files, site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import { themeFile } from '../../src/publish/theme/theme.ts';
import { readServedFile } from '../read-content.ts';

/** `theme.css`, where the controller has one. */
export const getStaticPaths = (() =>
  site.theme.hasStyles ? [{ params: { sheet: 'theme' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(readServedFile(files, themeFile), { headers: { 'content-type': 'text/css' } });
