import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const siteYaml = `title: {en: Privacy}
baseUrl: https://privacy.shop.example/
language: en
timeZone: Europe/Helsinki
sample: true
`;

/** A folder of files for the test that runs; gone when it is over. */
export function tempProject(files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'seloste-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
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
