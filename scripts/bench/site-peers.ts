import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { splitFrontMatter } from '../../src/content/front-matter.ts';

const packages = join(import.meta.dirname, 'node_modules');

/** A generator of sites, and how its project is made and built. */
export type Peer = {
  readonly name: string;
  /** Writes a project with a page for each text into `folder`, below which its packages are found. */
  readonly write: (folder: string, pages: readonly string[]) => void;
  /** The file to run with Node in that folder, and its arguments. */
  readonly command: readonly string[];
  /** The folder that it writes to. */
  readonly out: string;
};

const starlight: Peer = {
  name: 'Starlight',
  write(folder, pages) {
    // A sidebar of all pages on each of them would cost it far more.
    write(
      join(folder, 'astro.config.mjs'),
      "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'Notices', sidebar: [] })] };\n",
    );
    write(
      join(folder, 'src/content.config.ts'),
      [
        "import { defineCollection } from 'astro:content';",
        "import { docsLoader } from '@astrojs/starlight/loaders';",
        "import { docsSchema } from '@astrojs/starlight/schema';",
        'export const collections = {',
        '  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),',
        '};',
        '',
      ].join('\n'),
    );
    pages.forEach((text, index) => {
      write(join(folder, `src/content/docs/page-${index}.md`), withTitle(text, index));
    });
  },
  command: [join(packages, 'astro/bin/astro.mjs'), 'build'],
  out: 'dist',
};

const eleventy: Peer = {
  name: 'Eleventy',
  write(folder, pages) {
    write(join(folder, 'package.json'), '{"type": "module"}\n');
    write(join(folder, 'eleventy.config.js'), "export const config = { dir: { input: 'src' } };\n");
    write(join(folder, 'src/_includes/page.html'), '<!doctype html>\n{{ content }}\n');
    pages.forEach((text, index) => {
      const page = withTitle(text, index).replace('---\n', '---\nlayout: page.html\n');
      write(join(folder, `src/page-${index}.md`), page);
    });
  },
  command: [join(packages, '@11ty/eleventy/cmd.cjs'), '--quiet'],
  out: '_site',
};

/** The peers that build as many pages of the same Markdown, without any redline. */
export const sitePeers: readonly Peer[] = [starlight, eleventy];

/** The whole text of each revision of a notice in each of its languages, as one Markdown page. */
export function readTexts(notice: string): string[] {
  const revisions = join(notice, 'revisions');
  return foldersIn(revisions).flatMap((revision) =>
    foldersIn(join(revisions, revision))
      .filter((folder) => folder !== 'figures')
      .map((locale) => pageOf(join(revisions, revision, locale))),
  );
}

/** Pictures are left out: the peers would copy or convert them. */
function pageOf(folder: string): string {
  return readdirSync(folder)
    .map((file) => splitFrontMatter(readFileSync(join(folder, file), 'utf8')).body.trim())
    .join('\n\n')
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/gu, '$1');
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

/** Placeholders would be templates to Eleventy. */
function withTitle(text: string, index: number): string {
  return `---\ntitle: Page ${index}\n---\n\n${text.replaceAll('{{', '').replaceAll('}}', '')}\n`;
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
