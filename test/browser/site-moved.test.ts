import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../site/run.ts';
import { release, shopProject } from '../publish/support.ts';
import { openSession, type Session } from './harness.ts';
import { netlifyHeadersOf } from './host-headers.ts';
import { filesIn } from './site-folder.ts';

const manifestFile = 'content/notices/shop/notice.yaml';

let folder: string;
let site: string;
let session: Session;

/** The site of a notice that moved from `shop` to `store`, below `notices/` as its address says. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'seloste-moved-'));
  site = join(folder, 'host/notices');
  const before = shopProject();
  const manifest = `${before[manifestFile]}`.replace('en: shop', 'en: store');
  const moved = release(
    { ...before, [manifestFile]: manifest },
    { date: '2025-08-01', kind: 'cosmetic' },
  );
  for (const [path, content] of Object.entries(moved)) {
    mkdirSync(dirname(join(folder, 'project', path)), { recursive: true });
    writeFileSync(join(folder, 'project', path), content);
  }
  await buildSite({ root: join(folder, 'project'), out: site, now: '2025-08-01' });
  const headers = netlifyHeadersOf(readFileSync(join(site, '_headers'), 'utf8'));
  session = await openSession(join(folder, 'host'), headers);
});

afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every file under the new path is under the old one too', () => {
  const below = (path: string) =>
    filesIn(site)
      .filter((file) => file.startsWith(`en/${path}/`))
      .map((file) => file.slice(`en/${path}/`.length));
  expect(below('shop')).toEqual(below('store'));
  expect(below('shop')).toContain('2024-03-01/figures/flow.svg');
  for (const file of below('shop').filter((name) => !name.endsWith('.html'))) {
    const [old, present] = ['shop', 'store'].map((path) =>
      readFileSync(join(site, 'en', path, file)),
    );
    expect([file, old?.equals(present ?? Buffer.from(''))]).toEqual([file, true]);
  }
});

test.each([
  ['', { javascript: false }],
  ['2024-03-01/changes/', { javascript: false }],
  ['2024-03-01/', { javascript: true }],
  ['2024-03-01/#data', { javascript: true }],
  ['history/?on=2024-05-05', { javascript: true }],
])('the old address %s leads on (%o)', async (rest, options) => {
  const { page, errors, close } = await session.visit(`/notices/en/shop/${rest}`, options);
  await page.waitForURL(`**/notices/en/store/${rest}`);
  expect(await page.locator('h1').count()).toBe(1);
  expect(errors).toEqual([]);
  await close();
});

test('a page that leads on names the new address for those who are not led', async () => {
  const html = readFileSync(join(site, 'en/shop/2020-01-15/index.html'), 'utf8');
  expect(html).toContain('<a href="/notices/en/store/2020-01-15/">');
  expect(html).toContain(
    '<link rel="canonical" href="https://privacy.example/notices/en/store/2020-01-15/">',
  );
  expect(html).toContain('<meta name="robots" content="noindex">');
});

test('such a page is valid HTML', async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
  );
  const { results } = await validator.validateFile(join(site, 'en/shop/history/index.html'));
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('nothing of the site leads to an old address', () => {
  const pages = filesIn(site).filter((file) => /\.(?:html|xml|json)$/u.test(file));
  const leading = pages.filter((file) =>
    readFileSync(join(site, file), 'utf8').includes('/en/shop/'),
  );
  expect(leading).toEqual([]);
});
