import { files, site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaType } from '../../../../../../src/files/media-types.ts';
import { figuresOf } from '../../../../../../src/publish/figures.ts';
import { everyParams, listRevisionPages } from '../../../../../../src/publish/list-pages.ts';
import { readContent } from '../../../../../read-content.ts';

type Props = { readonly folder: string; readonly figure: string };

export const getStaticPaths = (() =>
  listRevisionPages(site).flatMap((key) => {
    const state =
      key.revision === null ? key.notice.draft : key.notice.revisions.get(key.revision)?.state;
    if (!state) return [];
    return figuresOf(state, key.locale).flatMap((figure) =>
      everyParams(key).map((params) => ({
        params: { ...params, figure },
        props: { folder: state.folder, figure } satisfies Props,
      })),
    );
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { folder, figure } }) =>
  new Response(readContent(files, `${folder}/figures/${figure}`), {
    headers: { 'content-type': mediaType(figure) },
  });
