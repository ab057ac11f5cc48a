import { defineConfig } from 'astro/config';
import { siteOptions } from './site/integration.ts';

const root = import.meta.dirname;

// For editors and `astro check`; `seloste build` and `seloste dev` give their own root and day.
export default defineConfig(
  siteOptions({ root, out: `${root}/dist`, now: new Date().toISOString().slice(0, 10) }),
);
