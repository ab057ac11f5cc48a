import { files, site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaType } from '../../../src/files/media-types.ts';
import { themeFolder } from '../../../src/publish/theme/theme.ts';
import { readServedFile } from '../../read-content.ts';

/** The files that a controller's theme uses: the logo, fonts, pictures. */
export const getStaticPaths = (() =>
  site.theme.files.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { file = '' } }) =>
  new Response(readServedFile(files, `${themeFolder}/${file}`), {
    headers: { 'content-type': mediaType(file) },
  });
