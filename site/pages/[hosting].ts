import { site } from 'virtual:seloste';
import type { APIRoute, GetStaticPaths } from 'astro';
import { hostingFiles } from '../../src/publish/hosting/hosting-files.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(hostingFiles(site)).map(([hosting, text]) => ({
    params: { hosting },
    props: { text },
  }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
