/** The part of Pagefind's browser interface that the search uses (pagefind.app/docs/api). */
export type Pagefind = {
  readonly options: (options: {
    readonly basePath: string;
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly excerptLength: number;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  readonly search: (
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
};

export type PagefindResult = {
  readonly id: string;
  /** By BM25: rare words weigh more, and words in a heading. */
  readonly score: number;
  readonly data: () => Promise<FoundPlace>;
};

/** A place that was found; `excerpt` is HTML: escaped text with `<mark>` around the words. */
export type FoundPlace = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
};

/** What a word weighs beside one in the text: in a title, in what people call what the place tells of, in the name of the notice. */
const metaWeights = { title: 2, asked: 3, notice: 0.5, version: 0 };

/** Loads Pagefind from the folder of the index. It runs in the page: a worker would load as much again. */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, document.baseURI).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  const ranking = { metaWeights };
  await pagefind.options({
    basePath: folder,
    baseUrl: '/',
    noWorker: true,
    excerptLength: 24,
    ranking,
  });
  return pagefind;
}
