import type { AstroInlineConfig } from 'astro';

/** A plugin of the Vite that Astro brings. */
export type VitePlugin = Extract<
  NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number],
  { name: string }
>;
