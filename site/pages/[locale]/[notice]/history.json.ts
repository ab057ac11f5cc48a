import { site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import { listComparePages } from '../../../../src/publish/addresses/list-comparisons.ts';
import { everyParams, type NoticePageKey } from '../../../../src/publish/addresses/list-pages.ts';
import { packHistory } from '../../../../src/publish/packed/pack-history.ts';

type Props = { readonly key: NoticePageKey };

export const getStaticPaths = (() =>
  listComparePages(site).flatMap((key) =>
    everyParams(key).map((params) => ({ params, props: { key } satisfies Props })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { key } }) =>
  Response.json(packHistory(site, key.notice, key.locale));
