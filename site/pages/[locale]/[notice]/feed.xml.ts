import { site } from 'virtual:seloste';
import type { APIRoute } from 'astro';
import { atomText } from '../../../../src/publish/feed/atom.ts';
import { noticeFeed } from '../../../../src/publish/feed/feed.ts';
import {
  listHistoryPages,
  type NoticePageKey,
  paramsOf,
} from '../../../../src/publish/list-pages.ts';

export function getStaticPaths() {
  return listHistoryPages(site).map((key) => ({ params: paramsOf(key), props: { key } }));
}

export const GET: APIRoute<{ key: NoticePageKey }> = ({ props: { key } }) =>
  new Response(atomText(noticeFeed(site, key.notice, key.locale)));
