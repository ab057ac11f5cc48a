import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadSiteData } from '../../src/publish/data/load-site-data.ts';
import { versionsText } from '../../src/publish/listing/version-list.ts';
import { release, shopProject } from '../publish/support.ts';
import { filesFrom } from '../support/memory-files.ts';
import { runCommand } from '../support/run-command.ts';
import { tempProject } from '../support/temp-project.ts';

const now = '2025-08-01';
const shop = shopProject();
const list = versionsText(loadSiteData(filesFrom(shop), now));

/** A project, with files beside its content. */
function project(beside: Readonly<Record<string, string>>, contents = shop): string {
  return tempProject({ ...contents, ...beside });
}

async function build(root: string, ...args: string[]) {
  return runCommand(root, 'build', '--now', now, ...args);
}

describe('a site that is not a continuation', () => {
  const changed = list.replaceAll('"kind":"material"', '"kind":"editorial"');

  test('is refused before it is built, with what differs', async () => {
    const root = project({
      'old/versions.json': changed,
      'dist/404.html': 'old',
      'dist/_astro/a': '',
    });
    const { status, out, error } = await build(root, '--against-site', 'old');
    expect([status, out.split('\n')[0]]).toEqual([
      1,
      'shop en 2024-03-01: `kind` would be `material`, the published site has `editorial`.',
    ]);
    expect(out.trim().split('\n')).toHaveLength(4);
    expect(error).toContain('The site was not built');
    expect(existsSync(join(root, 'dist/versions.json'))).toBe(false);
    expect(existsSync(join(root, 'dist/404.html'))).toBe(true);
  });

  test('is refused by the file too, in the language that is asked for', async () => {
    const root = project({ 'public.json': changed });
    const { status, out } = await build(root, '--against-site', 'public.json', '--lang', 'sv');
    expect(status).toBe(1);
    expect(out).toContain('på den publicerade webbplatsen är det `editorial`');
  });

  test('is refused even as a first one', async () => {
    const root = project({ 'old/versions.json': changed });
    expect((await build(root, '--against-site', 'old', '--first')).status).toBe(1);
  });
});

test('what a list names is shown, and commands nothing', async () => {
  const hostile = list.replaceAll('"notice":"shop"', '"notice":"\\n::error::\\u001b[31m"');
  const root = project({ 'old/versions.json': hostile });
  const { status, out } = await build(root, '--against-site', 'old');
  expect([status, out]).toEqual([
    1,
    '\\n::error::\\u001B[31m: the notice is on the published site and would be gone.\n',
  ]);
});

describe('a list that cannot be compared with', () => {
  const first = list.indexOf('"digest":"') + '"digest":"'.length;
  test.each([
    ['none', {}, 'old', 'No file old, expected the list of versions of the published site.'],
    [
      'none in the folder',
      { 'old/a.txt': '' },
      'old',
      'No file old/versions.json, expected the list',
    ],
    [
      'an older site',
      { 'old/404.html': '' },
      'old',
      'No file old/versions.json: the site was built before',
    ],
    ['an address', {}, 'https://privacy.example/versions.json', 'Unexpected address `https://'],
    ['no JSON', { 'old/versions.json': '<!doctype html>' }, 'old', 'because it is not JSON'],
    ['an empty file', { 'old/versions.json': '' }, 'old', 'because it is not JSON'],
    ['another thing', { 'old/versions.json': '[]' }, 'old', 'unexpected value of `schemaVersion`'],
    ['null', { 'old/versions.json': 'null' }, 'old', 'unexpected value of `schemaVersion`'],
    [
      'a later form',
      { 'old/versions.json': list.replace('"schemaVersion": 1', '"schemaVersion": 2') },
      'old',
      'unexpected value of `schemaVersion`',
    ],
    [
      'a broken value',
      { 'old/versions.json': `${list.slice(0, first)}\u001b[31m${list.slice(first)}` },
      'old',
      'not JSON',
    ],
    [
      'a value of another kind',
      { 'old/versions.json': list.replace('"published":"2020-01-15"', '"published":["\\u001b"]') },
      'old',
      'unexpected value of `versions.0.published`',
    ],
    [
      'an address that is none',
      { 'old/versions.json': list.replaceAll('https://privacy.example/notices/en', 'javascript:') },
      'old',
      'unexpected value of `versions.0.address`',
    ],
  ])('is status 2: %s', async (_, beside, source, message) => {
    const root = project(beside);
    const { status, out, error } = await build(root, '--against-site', source);
    expect([status, out]).toEqual([2, '']);
    expect(error).toContain(message);
    expect(error).not.toContain('\u001b');
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('is none where a folder has its name, or a link that leads nowhere', async () => {
    const root = project({});
    mkdirSync(join(root, 'old/versions.json'), { recursive: true });
    symlinkSync(join(root, 'nowhere'), join(root, 'link.json'));
    expect((await build(root, '--against-site', 'old', '--first')).status).toBe(2);
    expect((await build(root, '--against-site', 'link.json', '--first')).status).toBe(2);
    expect((await build(root, '--against-site', 'http://x.example/', '--first')).status).toBe(2);
  });

  test('is not UTF-8', async () => {
    const root = project({});
    writeFileSync(join(root, 'list.json'), Buffer.from([0x7b, 0xff]));
    const { status, error } = await build(root, '--against-site', 'list.json');
    expect([status, error]).toEqual([2, 'list.json:1:2 Not UTF-8 text.\n']);
  });
});

describe('what else keeps a site from being built', () => {
  test('a theme that hides words is told of by its place', async () => {
    const root = project({ 'content/theme.css': 'h2 {\n  display: none;\n}\n' });
    const { status, out } = await build(root);
    expect(status).toBe(1);
    expect(out).toMatch(/^content\/theme\.css:2:3 Unexpected `display` in the stylesheet/u);
    expect(existsSync(join(root, 'dist'))).toBe(false);
    const checked = await runCommand(root, 'check', '--format', 'json', '--now', now);
    expect(JSON.parse(checked.out).findings[0]).toMatchObject({
      rule: 'theme-property',
      severity: 'error',
      file: 'content/theme.css',
      line: 2,
      column: 3,
    });
  });

  test('an address that two notices have by their releases', async () => {
    const text = { 'content/notices/club/en/all.md': '---\ntitle: All\n---\nText.\n' };
    const manifest = (path: string) => ({
      'content/notices/club/notice.yaml': `title: {en: Club}\npath: {en: ${path}}\nlanguage: en\nlanguages: [en]\nsections: [all]\n`,
    });
    const both = release({ ...shop, ...text, ...manifest('shop') }, { date: '2025-07-01' }, 'club');
    const root = project({}, { ...both, ...manifest('club') });
    const { status, out } = await build(root);
    expect([status, out]).toEqual([
      2,
      'content/notices/shop/notice.yaml:2:8 The address `/en/shop/` belongs to the notice `club`, which is there or was there before. Give the notice another path.\n',
    ]);
  });
});

test('a frame.yaml that cannot be read is told of', async () => {
  const root = project({ 'content/notices/shop/frame.yaml': 'path: {en: Shop}\n' });
  const { status, out } = await runCommand(root, 'check', '--now', now);
  expect(status).toBe(1);
  expect(out).toContain('content/notices/shop/frame.yaml\n  1:8');
});

describe('a draft with another path', () => {
  const manifestFile = 'content/notices/shop/notice.yaml';
  const asked = {
    ...shop,
    [manifestFile]: `${shop[manifestFile]}`.replace('en: shop', 'en: store'),
  };

  test('is told when it moves', async () => {
    const { out } = await runCommand(project({}, asked), 'check', '--now', now);
    expect(out).toContain(
      'The notice moves from `/en/shop/` to `/en/store/` on the day its next release',
    );
  });

  test('moves with its release, which says so', async () => {
    const root = project({}, asked);
    const args = ['release', 'shop', '--now', now, '--archived', '--kind', 'cosmetic'];
    const dry = await runCommand(root, ...args, '--dry-run');
    expect(dry.out).toContain(
      'From 1 August 2025 on the address `/en/shop/` leads on to `/en/store/`.',
    );
    expect((await runCommand(root, ...args)).status).toBe(0);
    expect((await runCommand(root, 'check', '--now', now)).out).not.toContain('path-changed');
    const again = await runCommand(root, ...args);
    expect([again.status, again.error]).toEqual([
      2,
      'The draft has the same text and the same facts as revision `2025-08-01`.\n',
    ]);
  });

  test('is not released to an address of another notice', async () => {
    const club = release(
      {
        ...shop,
        'content/notices/club/notice.yaml':
          'title: {en: Club}\npath: {en: store}\nlanguage: en\nlanguages: [en]\nsections: [all]\n',
        'content/notices/club/en/all.md': '---\ntitle: All\n---\nText.\n',
      },
      { date: '2025-07-01' },
      'club',
    );
    const moved = {
      ...club,
      'content/notices/club/notice.yaml': `${club['content/notices/club/notice.yaml']}`.replace(
        'store',
        'club',
      ),
    };
    const root = project({}, { ...moved, [manifestFile]: `${asked[manifestFile]}` });
    const { status, out } = await runCommand(
      root,
      'release',
      'shop',
      '--now',
      now,
      '--kind',
      'cosmetic',
    );
    expect(status).toBe(1);
    expect(out).toContain('The address `/en/store/` belongs to the notice `club`');
  });
});
