import { expect, test } from 'vitest';
import { locales } from '../../schema/languages.ts';
import { sayBuilt } from '../../src/cli/say-built.ts';
import { shopProject, siteOn } from '../publish/support.ts';
import { sharedProject } from '../support/temp-project.ts';

const site = siteOn(shopProject(), '2025-06-15');
const io = { call: 'npx seloste' };
const built = (folder: string, out = 'dist') => sayBuilt({ folder, out, site }, 'en', io);
const folder = sharedProject({
  'index.html': '',
  'en/shop/index.html': '',
  'en/shop/feed.xml': '',
});

test('tells how much was built, and what shows it', () => {
  expect(built(folder)).toBe(
    'Built into dist: 1 notice, 2 pages.\nLook at it with npx seloste preview, or put the folder on a web server.\n',
  );
});

test('the command shows the folder that was named, as a shell takes it', () => {
  expect(built(folder, 'my site')).toContain("npx seloste preview --out 'my site',");
});

test('without a release it tells how to make one', () => {
  const { notices } = site;
  const empty = { ...site, notices: notices.map((notice) => ({ ...notice, history: [] })) };
  expect(sayBuilt({ folder, out: 'dist', site: empty }, 'en', io)).toBe(
    'Built into dist: 0 notices, 2 pages.\nNo notice has been released yet: the site shows none. Release one first: npx seloste release shop\n',
  );
});

test.each(locales)('speaks %s', (locale) => {
  const lines = sayBuilt({ folder, out: 'dist', site }, locale, io).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('npx seloste preview');
});
