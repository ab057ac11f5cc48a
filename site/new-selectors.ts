import type { VitePlugin } from './vite-plugin.ts';

/** Selectors that browsers have and the minifier does not know yet: it keeps them as they are, and warns of each. */
const newSelectors = ['target-current'];

/** Keeps the warnings of such selectors from those who build a site: they wrote none of them. */
export function newSelectorsKnown(): VitePlugin {
  const isOfThem = (message: string) =>
    newSelectors.some((name) => message.includes(`'${name}' is not recognized`));
  return {
    name: 'seloste:new-selectors',
    configResolved({ logger }) {
      const { warn } = logger;
      logger.warn = (message, options) => {
        if (!isOfThem(message)) warn(message, options);
      };
    },
  };
}
