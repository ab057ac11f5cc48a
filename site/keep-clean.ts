import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Lets Astro write its types below the folder that it starts with, and then find the pages in `packageFolder`, which may be
 * installed where nothing may be written.
 */
export function keepClean(packageFolder: string): AstroIntegration {
  return {
    name: 'seloste-keep-clean',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ root: pathToFileURL(packageFolder) });
      },
    },
  };
}
