import { site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Purpose } from '../../../../../schema/disclosures/purposes.ts';
import { mediaType } from '../../../../../src/files/media-types.ts';
import type { Shown } from '../../../../../src/publish/data/site-data.ts';
import { purposeFragment } from '../../../../../src/publish/fragments/purpose-fragment.ts';
import { everyParams, listPurposes } from '../../../../../src/publish/listing/list-pages.ts';

type Props = { readonly shown: Shown; readonly purpose: Purpose };

export const getStaticPaths = (() =>
  listPurposes(site).flatMap(({ shown, purpose }) =>
    everyParams(shown).map(({ locale, notice }) => ({
      params: { locale, notice, purpose: purpose.id },
      props: { shown, purpose } satisfies Props,
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { shown, purpose } }) =>
  new Response(purposeFragment(shown, purpose), {
    headers: { 'content-type': mediaType('fragment.html') },
  });
