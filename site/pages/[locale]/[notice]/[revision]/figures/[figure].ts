import { files, site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaType } from '../../../../../../src/files/media-types.ts';
import {
  everyParams,
  listRevisionPages,
} from '../../../../../../src/publish/listing/list-pages.ts';
import {
  type ServedFigure,
  servedFigures,
} from '../../../../../../src/publish/listing/served-figures.ts';
import { readServedFile } from '../../../../../read-content.ts';

export const getStaticPaths = (() =>
  listRevisionPages(site).flatMap((key) =>
    servedFigures(key).flatMap((figure) =>
      everyParams(key).map((params) => ({
        params: { ...params, figure: figure.name },
        props: figure,
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<ServedFigure> = ({ props: { folder, name } }) =>
  new Response(readServedFile(files, `${folder}/${name}`), {
    headers: { 'content-type': mediaType(name) },
  });
