import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { filesOnDisk } from '../../src/files/disk.ts';
import { loadSiteData } from '../../src/publish/data/load-site-data.ts';
import { servedFigures } from '../../src/publish/listing/served-figures.ts';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';
import type { RandomDraft } from './random-drafts.ts';

export const home = 'content/notices/shop';
const head = '---\ntitle: All\ncontroller: {name: Esimerkki Oy}\n---\n';

export function emptyProject(): string {
  return tempProject({
    ...smallProject(`${head}Text.\n`),
    [`${home}/notice.yaml`]:
      'title: {en: Privacy notice}\npath: {en: shop}\nlanguage: en\nlanguages: [en]\nsections: [all, more]\n',
    [`${home}/en/more.md`]: '---\ntitle: More\n---\nText.\n',
    'shared/inside.svg': '<svg/>\n',
  });
}

/** Writes a draft over the one that lies there. What the disk refuses as a name is left out. */
export function lay(root: string, { figures, bodies }: RandomDraft): void {
  const folder = join(root, home, 'figures');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { name, kind, bytes } of figures) {
    const path = join(folder, name);
    if (existsSync(path) || name.includes('/')) continue;
    if (kind === 'file') writeFileSync(path, bytes);
    else if (kind === 'folder') mkdirSync(path);
    else symlinkSync(kind === 'link-in' ? join(root, 'shared/inside.svg') : '/etc/hostname', path);
  }
  const heads = [head, '---\ntitle: More\n---\n'];
  for (const [index, id] of ['all', 'more'].entries()) {
    const bytes = Buffer.concat([
      Buffer.from(heads[index] ?? ''),
      bodies[index] ?? new Uint8Array(),
    ]);
    writeFileSync(join(root, home, `en/${id}.md`), bytes);
  }
}

export const releasesIn = (root: string) => {
  const folder = join(root, home, 'revisions');
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^\d/u.test(name)) : [];
};

/** What `verify` and the site say of all that was released; every figure that a page asks for is there. */
export async function expectToHold(root: string): Promise<void> {
  const verified = await runCommand(root, 'verify');
  expect(verified).toMatchObject({ status: 0, error: '' });
  const files = filesOnDisk(root);
  const data = loadSiteData(files, '2026-12-31');
  for (const notice of data.notices) {
    expect([...notice.revisions.keys()]).toEqual(releasesIn(root));
    for (const revision of notice.revisions.keys()) {
      for (const { folder, name } of servedFigures({ data, notice, locale: 'en', revision })) {
        expect([name, files.read(`${folder}/${name}`).ok]).toEqual([name, true]);
      }
    }
  }
}

/** Releases the draft as it lies; `false` where it is refused, with a reason and nothing written. */
export async function tryRelease(root: string, day: string): Promise<boolean> {
  const before = releasesIn(root);
  const args = [
    'release',
    'shop',
    '--archived',
    '--date',
    day,
    '--kind',
    'material',
    '--reason',
    'a test',
  ];
  const first = before.length === 0 ? args.slice(0, -4) : args;
  const { status, out, error } = await runCommand(root, ...first);
  if (status === 0) return true;
  expect(releasesIn(root)).toEqual(before);
  expect([1, 2]).toContain(status);
  // A place in a file, or that nothing has changed.
  expect(`${out}${error}`).toMatch(
    /\/(?:en\/(?:all|more)\.md|figures\/.*)\n +\d+:\d+ +error|same text/u,
  );
  return false;
}
