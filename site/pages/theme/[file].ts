import { request, site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import { themeFolder } from '../../../src/publish/theme.ts';
import { figureType, readContent } from '../../figures.ts';

/** The files that a controller's theme uses: the logo, fonts, pictures. */
export const getStaticPaths = (() =>
  site.theme.files.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(readContent(request.root, `${themeFolder}/${file}`), {
    headers: { 'content-type': figureType(file) },
  });
