/** The part of Pagefind's browser interface that the search uses (pagefind.app/docs/api). */
export type Pagefind = {
  readonly options: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly excerptLength: number;
  }) => Promise<void>;
  readonly search: (
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
};

export type PagefindResult = { readonly data: () => Promise<FoundPage> };

/** A page that was found; `excerpt` is HTML: escaped text with `<mark>` around the words. */
export type FoundPage = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly FoundPart[];
};

/** A part of the page under one heading. */
export type FoundPart = {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
};

/** Loads Pagefind from the folder of the index. It runs in the page: a worker would load as much again. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, document.baseURI).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ basePath: folder, baseUrl: '/', noWorker: true, excerptLength: 24 });
  return pagefind;
}
