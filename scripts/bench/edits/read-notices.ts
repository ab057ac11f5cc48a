import { join } from 'node:path';
import { NoticeManifestSchema } from '../../../schema/notice.ts';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';
import { loadState } from '../../../src/content/load-state.ts';
import type { Notice, Section } from '../../../src/content/notice.ts';
import { printNamedFact } from '../../../src/content/print-fact.ts';
import { readYamlFile } from '../../../src/content/read-yaml-file.ts';
import { filesOnDisk } from '../../../src/files/disk.ts';
import type { Files } from '../../../src/files/files.ts';
import { factsAsText } from './facts-as-text.ts';
import { blocksOf, type NoticeText, type SectionText } from './notice-text.ts';

const root = join(import.meta.dirname, '../../..');

const fixtures = ['test/fixtures/notices', 'test/fixtures/complete/content/notices'];

/** Where whole notices lie: our own, and the small ones that the tests are made with. */
export const noticeFolders = {
  own: ['content/notices'],
  fixtures,
  all: ['content/notices', ...fixtures],
} as const;

/** The drafts in `folders`, in each of their languages, with placeholders printed and facts as text. */
export function readNotices(folders: readonly string[]): NoticeText[] {
  const files = filesOnDisk(root);
  return folders.flatMap((folder) =>
    files
      .list(folder)
      .filter(({ kind }) => kind === 'folder')
      .flatMap(({ name }) => readNotice(files, `${folder}/${name}`, name)),
  );
}

function readNotice(files: Files, folder: string, id: string): NoticeText[] {
  const manifestFile = `${folder}/notice.yaml`;
  const { value, tree } = readYamlFile(files, manifestFile, NoticeManifestSchema);
  if (!value) throw new Error(`Cannot read ${manifestFile}.`);
  const { title, language: sourceLocale, languages: locales, sections } = value;
  const about = { id, revision: null, folder, title, sourceLocale, locales, sections };
  const { notices } = loadState(files, { ...about, manifestFile, manifest: tree });
  return notices.map((notice) => ({
    id,
    locale: notice.locale,
    sections: notice.sections.map((section) => textOf(notice, section)),
  }));
}

function textOf(notice: Notice, { id, title, markdown, written }: Section): SectionText {
  const printed = markdown.replace(
    /\{\{([^{}]*)\}\}/gu,
    (whole, path: string) => printNamedFact(notice.tree, path.trim(), notice.locale) ?? whole,
  );
  const facts = factsAsText(splitFrontMatter(written).yaml ?? '');
  // Read once more as one text: two lists, one after the other, are one.
  return { id, title, blocks: blocksOf([printed.trim(), ...facts].join('\n\n')) };
}
