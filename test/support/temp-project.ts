import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

const siteYaml = `title: {en: Privacy}
baseUrl: https://privacy.shop.example/
language: en
timeZone: Europe/Helsinki
sample: true
`;

/** A folder of files for the test that runs; gone when it is over. */
export function tempProject(files: Record<string, string | Uint8Array>): string {
  const root = newFolder();
  onTestFinished(() => remove(root));
  write(root, files);
  return root;
}

/** The same for all tests of a file, made when the file is read: it is looked at, or copied. */
export function sharedProject(files: Record<string, string | Uint8Array>): string {
  const root = newFolder();
  afterAll(() => remove(root));
  write(root, files);
  return root;
}

/** A copy of a folder for the test that runs. */
export function copyProject(original: string): string {
  const root = tempProject({});
  cpSync(original, root, { recursive: true, verbatimSymlinks: true });
  return root;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'seloste-'));
}

function remove(root: string): void {
  rmSync(root, { recursive: true, force: true });
}

function write(root: string, files: Record<string, string | Uint8Array>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** A project with one notice of one section, in English. */
export function smallProject(section: string | Uint8Array): Record<string, string | Uint8Array> {
  return {
    'content/site.yaml': siteYaml,
    'content/notices/shop/notice.yaml':
      'title: {en: Privacy notice}\npath: {en: shop}\nlanguage: en\nlanguages: [en]\nsections: [all]\n',
    'content/notices/shop/en/all.md': section,
  };
}
