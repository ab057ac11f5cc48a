import { site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Edition } from '../../../../src/publish/data/site-data.ts';
import { listComparePages } from '../../../../src/publish/listing/list-comparisons.ts';
import { everyParams } from '../../../../src/publish/listing/list-pages.ts';
import { packHistory } from '../../../../src/publish/packed/pack-history.ts';

type Props = { readonly key: Edition };

export const getStaticPaths = (() =>
  listComparePages(site).flatMap((key) =>
    everyParams(key).map((params) => ({ params, props: { key } satisfies Props })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { key } }) => Response.json(packHistory(key));
