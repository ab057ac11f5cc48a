import { site } from 'virtual:seloste';
import type { APIRoute } from 'astro';
import { type Feed, noticeFeed } from '../src/publish/feed/feed.ts';
import { listHistoryPages, type NoticePageKey, paramsOf } from '../src/publish/list-pages.ts';

/** Where there are feeds. One route for both forms would not be found by `dev`: it takes no file by a name that varies. */
export function feedPaths() {
  return listHistoryPages(site).map((key) => ({ params: paramsOf(key), props: { key } }));
}

/** Answers with the feed as `write` writes it. */
export function feedRoute(write: (feed: Feed) => string): APIRoute<{ key: NoticePageKey }> {
  return ({ props: { key } }) => new Response(write(noticeFeed(site, key.notice, key.locale)));
}
