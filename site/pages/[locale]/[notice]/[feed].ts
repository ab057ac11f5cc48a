import { site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import { type FeedForm, feedForms } from '../../../../src/publish/addresses/addresses.ts';
import type { Edition } from '../../../../src/publish/data/site-data.ts';
import { atomText } from '../../../../src/publish/feed/atom.ts';
import { noticeFeed } from '../../../../src/publish/feed/feed.ts';
import { jsonFeedText } from '../../../../src/publish/feed/json-feed.ts';
import { everyParams, listHistoryPages } from '../../../../src/publish/listing/list-pages.ts';

type Props = { readonly key: Edition; readonly form: FeedForm };

const texts = { atom: atomText, json: jsonFeedText };

export const getStaticPaths = (() =>
  listHistoryPages(site).flatMap((key) =>
    everyParams(key).flatMap((params) =>
      (['atom', 'json'] as const).map((form) => ({
        params: { ...params, feed: feedForms[form].file },
        props: { key, form } satisfies Props,
      })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { key, form } }) =>
  new Response(texts[form](noticeFeed(key)));
