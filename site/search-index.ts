import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { searchIndexFolder } from '../src/publish/addresses/addresses.ts';
import { type SearchedPage, searchParts } from './search-parts.ts';

/** Pagefind's own interfaces: the site has one of its own, so they are not published. */
const unused = /^pagefind-|^pagefind\.[a-z]+\.css$/u;
/** The file that names the index of each language. */
const entry = 'pagefind-entry.json';
/**
 * Labels of facts, unlike the names of entries, and letters say the same on every page, places to sign nothing; links lead elsewhere, and
 * that a section changed is said of it, not by it.
 */
const leftOut = ['dt:not([id])', '.page-links', '.letters', '.sign', '.changed-here', '.stale'];

/** The index of a site that is being built. */
export type SearchIndex = {
  /** Gives it the parts of a page that are searched. */
  readonly add: (page: SearchedPage) => void;
  /** Writes the files of the index below `out`, for each language its own. Throws with Pagefind's own words. */
  readonly write: (out: string) => Promise<void>;
  /** Ends Pagefind, which is a process of its own: it reads one page while the next is made. */
  readonly close: () => Promise<void>;
};

/** A search index without pages. */
export async function openSearchIndex(): Promise<SearchIndex> {
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex({ excludeSelectors: leftOut });
  if (!index) throw new Error(errors.join('\n'));
  const added: ReturnType<typeof index.addHTMLFile>[] = [];
  return {
    add: (page) => {
      added.push(...searchParts(page).map((part) => index.addHTMLFile(part)));
    },
    write: async (out) => {
      const failed = (await Promise.all(added)).flatMap((page) => page.errors);
      if (failed.length > 0) throw new Error(failed.join('\n'));
      const { files } = await index.getFiles();
      await Promise.all(files.filter(isUsed).map((file) => writeIndexFile(out, file)));
    },
    close: async () => {
      await close();
    },
  };
}

type IndexFile = { readonly path: string; readonly content: Uint8Array };

function isUsed({ path }: IndexFile): boolean {
  return path === entry || !unused.test(path);
}

async function writeIndexFile(out: string, { path, content }: IndexFile): Promise<void> {
  const file = join(out, searchIndexFolder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, path === entry ? inStableOrder(content) : content);
}

/** Pagefind lists languages in no certain order; two builds are to be the same bytes. */
function inStableOrder(content: Uint8Array): string {
  const { languages, ...rest }: { languages: Record<string, unknown> } = JSON.parse(
    new TextDecoder().decode(content),
  );
  const sorted = Object.fromEntries(
    Object.entries(languages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
  return JSON.stringify({ ...rest, languages: sorted });
}
