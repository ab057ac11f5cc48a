import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = new URL('../../content/notices/', import.meta.url).pathname;
const LOCALES = ['fi', 'sv', 'en'];

/**
 * Each notice in each language as the list of its texts: its revisions in their order, then the draft. Where its facts moved
 * into the text begins another list: bodies alone differ there by all that was printed below them.
 */
export const histories: readonly (readonly string[])[] = readdirSync(FOLDER).flatMap((notice) =>
  LOCALES.flatMap((locale) => {
    const folders = foldersOf(join(FOLDER, notice), locale);
    return [folders.filter((one) => !tellsInText(one)), folders.filter(tellsInText)]
      .filter((some) => some.length > 0)
      .map((some) => some.map((folder) => readText(join(folder, locale))));
  }),
);

/** The drafts. */
export const notices: readonly string[] = readdirSync(FOLDER).flatMap((notice) =>
  LOCALES.flatMap((locale) =>
    foldersOf(join(FOLDER, notice), locale)
      .slice(-1)
      .map((folder) => readText(join(folder, locale))),
  ),
);

/** The folders of a notice's revisions and of its draft that hold a language. */
function foldersOf(notice: string, locale: string): string[] {
  const revisions = readdirSync(join(notice, 'revisions'))
    .filter((name) => /^\d/u.test(name))
    .sort()
    .map((name) => join(notice, 'revisions', name));
  return [...revisions, notice].filter((folder) => existsSync(join(folder, locale)));
}

function tellsInText(folder: string): boolean {
  if (existsSync(join(folder, 'facts.yaml'))) return true;
  const manifest = join(folder, 'notice.yaml');
  return existsSync(manifest) && readFileSync(manifest, 'utf8').includes('facts: text/');
}

/** The bodies of a folder's sections, each under its name. */
function readText(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => {
      const body = readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '');
      return `## ${name.slice(0, -3)}\n\n${body.trim()}`;
    })
    .join('\n\n');
}
