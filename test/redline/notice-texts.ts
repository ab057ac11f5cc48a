import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = new URL('../../content/notices/', import.meta.url).pathname;
const LOCALES = ['fi', 'sv', 'en'];

/** Each notice in each language as the list of its texts: its revisions in their order, then the draft. */
export const histories: readonly (readonly string[])[] = readdirSync(FOLDER).flatMap((notice) =>
  LOCALES.map((locale) => textsOf(join(FOLDER, notice), locale)).filter(
    (texts) => texts.length > 0,
  ),
);

/** The drafts. */
export const notices: readonly string[] = histories.flatMap((texts) => texts.slice(-1));

function textsOf(notice: string, locale: string): string[] {
  const revisions = readdirSync(join(notice, 'revisions'))
    .filter((name) => /^\d/u.test(name))
    .sort()
    .map((name) => join(notice, 'revisions', name, locale));
  return [...revisions, join(notice, locale)].filter((folder) => existsSync(folder)).map(readText);
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
