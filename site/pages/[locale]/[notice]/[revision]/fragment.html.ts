import { site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaType } from '../../../../../src/files/media-types.ts';
import { type Shown, showState } from '../../../../../src/publish/data/site-data.ts';
import { noticeFragment } from '../../../../../src/publish/fragments/notice-fragment.ts';
import { everyParams, listRevisionPages } from '../../../../../src/publish/listing/list-pages.ts';

type Props = { readonly shown: Shown };

export const getStaticPaths = (() =>
  listRevisionPages(site).flatMap((key) => {
    const shown = showState(key, key.revision);
    if (!shown) return [];
    return everyParams(key).map((params) => ({ params, props: { shown } satisfies Props }));
  })) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { shown } }) =>
  new Response(noticeFragment(shown, false), {
    headers: { 'content-type': mediaType('fragment.html') },
  });
