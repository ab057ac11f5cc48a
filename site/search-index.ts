import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { searchIndexFolder } from '../src/publish/addresses.ts';

/** Pagefind's own interfaces: the site has one of its own, so they are not published. */
const unused = /^pagefind-|^pagefind\.[a-z]+\.css$/u;
/** The file that names the index of each language. */
const entry = 'pagefind-entry.json';
/** Labels of facts say the same on every page; links lead elsewhere. */
const leftOut = ['dt', '.page-links'];

/**
 * Writes the search index of a built site: of the pages that say `data-pagefind-body`, by language. Throws
 * with Pagefind's own words where it cannot.
 */
export async function writeSearchIndex(out: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: leftOut });
    if (!index) throw new Error(errors.join('\n'));
    const read = await index.addDirectory({ path: out, glob: '*/*/{index.html,*/index.html}' });
    if (read.errors.length > 0) throw new Error(read.errors.join('\n'));
    const { files } = await index.getFiles();
    const kept = files.filter(({ path }) => path === entry || !unused.test(path));
    await Promise.all(
      kept.map(({ path, content }) =>
        write(
          join(out, searchIndexFolder, path),
          path === entry ? inStableOrder(content) : content,
        ),
      ),
    );
  } finally {
    await close();
  }
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

async function write(file: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
