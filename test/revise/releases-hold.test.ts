import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesOnDisk } from '../../src/files/disk.ts';
import { loadSiteData } from '../../src/publish/data/load-site-data.ts';
import { servedFigures } from '../../src/publish/listing/served-figures.ts';
import { propertyRuns } from '../support/property-runs.ts';
import { runCommand } from '../support/run-command.ts';
import { smallProject, tempProject } from '../support/temp-project.ts';
import { type RandomDraft, randomDraft } from './random-drafts.ts';

const runs = propertyRuns(60);
const home = 'content/notices/shop';
const head = '---\ntitle: All\ncontroller: {name: Esimerkki Oy}\n---\n';

function emptyProject(): string {
  return tempProject({
    ...smallProject(`${head}Text.\n`),
    [`${home}/notice.yaml`]:
      'title: {en: Privacy notice}\npath: {en: shop}\nlanguage: en\nlanguages: [en]\nsections: [all, more]\n',
    [`${home}/en/more.md`]: '---\ntitle: More\n---\nText.\n',
    'shared/inside.svg': '<svg/>\n',
  });
}

/** Writes a draft over the one that lies there. What the disk refuses as a name is left out. */
function lay(root: string, { figures, bodies }: RandomDraft): void {
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

const releasesIn = (root: string) => {
  const folder = join(root, home, 'revisions');
  return existsSync(folder) ? readdirSync(folder).filter((name) => /^\d/u.test(name)) : [];
};

/** What `verify` and the site say of all that was released; every figure that a page asks for is there. */
async function expectToHold(root: string): Promise<void> {
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
async function tryRelease(root: string, day: string): Promise<boolean> {
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

test('what release takes, verify and the site take, right after and after the next', async () => {
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(randomDraft, randomDraft, async (one, other) => {
      const root = emptyProject();
      for (const [draft, day] of [
        [one, '2025-01-01'],
        [other, '2025-02-01'],
      ] as const) {
        lay(root, draft);
        if (!(await tryRelease(root, day))) continue;
        taken += 1;
        await expectToHold(root);
      }
    }),
    { seed: 10, numRuns: runs },
  );
  expect(taken).toBeGreaterThan(runs / 3);
}, 600_000);

test('and they are built, many in one history', async () => {
  const root = emptyProject();
  for (const [index, draft] of fc.sample(randomDraft, { seed: 11, numRuns: 12 }).entries()) {
    lay(root, draft);
    await tryRelease(root, `2025-03-${String(index + 10)}`);
  }
  expect(releasesIn(root).length).toBeGreaterThan(4);
  await expectToHold(root);
  const seloste = join(import.meta.dirname, '../../scripts/seloste.ts');
  const out = join(root, 'site');
  execFileSync(
    process.execPath,
    [seloste, 'build', '--root', root, '--out', out, '--now', '2026-01-01'],
    {
      cwd: root,
      stdio: 'pipe',
    },
  );
  const built = releasesIn(root).map((revision) =>
    existsSync(join(out, 'en/shop', revision, 'index.html')),
  );
  expect(built).not.toContain(false);
  for (const revision of releasesIn(root)) {
    const page = readFileSync(join(out, 'en/shop', revision, 'index.html'), 'utf8');
    for (const [, address = ''] of page.matchAll(
      / (?:src|href)="(\/en\/shop\/[^"]*\/figures\/[^"#?]*)/gu,
    )) {
      const file = decodeURIComponent(address.replaceAll('&#x27;', "'"));
      if (isFrozen(root, revision, file))
        expect([file, existsSync(join(out, file))]).toEqual([file, true]);
    }
  }
}, 300_000);

/** Archived texts may lack a figure: their pages ask for it in vain. */
function isFrozen(root: string, revision: string, file: string): boolean {
  return existsSync(
    join(root, home, 'revisions', revision, 'figures', file.split('/').at(-1) ?? ''),
  );
}
