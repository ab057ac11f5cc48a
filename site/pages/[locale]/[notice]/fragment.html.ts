import { site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import { mediaType } from '../../../../src/files/media-types.ts';
import type { Shown } from '../../../../src/publish/data/site-data.ts';
import { noticeFragment } from '../../../../src/publish/fragments/notice-fragment.ts';
import { everyParams, listNoticePages } from '../../../../src/publish/listing/list-pages.ts';

type Props = { readonly shown: Shown };

export const getStaticPaths = (() =>
  listNoticePages(site).flatMap((shown) =>
    everyParams(shown).map(({ locale, notice }) => ({
      params: { locale, notice },
      props: { shown } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { shown } }) =>
  new Response(noticeFragment(shown, true), {
    headers: { 'content-type': mediaType('fragment.html') },
  });
