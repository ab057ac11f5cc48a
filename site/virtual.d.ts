declare namespace App {
  interface Locals {
    /** The frame of the page that was made. */
    frame?: import('../src/publish/pages/frame/frame.ts').Frame;
  }
}

declare module 'virtual:seloste' {
  type LoadedSite = import('./load-site.ts').LoadedSite;
  /** The data of the site that is being built. */
  export const site: LoadedSite['site'];
  /** The files of the folder that holds content/. */
  export const files: LoadedSite['files'];
  /** The search index of a build; none in `dev`. */
  export const searchIndex: import('./search-index.ts').SearchIndex | null;
}
