declare module 'virtual:seloste' {
  /** The data of the site that is being built. */
  export const site: import('../src/publish/site-data.ts').SiteData;
  /** The search index of a build; none in `dev`. */
  export const searchIndex: import('./search-index.ts').SearchIndex | null;
  /** Where the content lies and for which day it is read. */
  export const request: import('./load-site.ts').SiteRequest;
}
