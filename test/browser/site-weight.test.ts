import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageKinds } from '../../scripts/page-kinds.ts';
import { builtSite, openSession, type Session } from './harness.ts';
import { pagesIn } from './site-folder.ts';

/** What a notice may weigh, all that it loads included, in bytes of gzip. */
const pageLimit = 40_000;
/** What the script may weigh that carries the day that was asked for, in bytes of gzip. */
const dayLimit = 1_500;
/** What scripts may weigh before the search's index. */
const scriptLimit = 25 * 1024;

let session: Session;

beforeAll(async () => {
  session = await openSession(builtSite());
});

afterAll(() => session?.close());

/** Each file that a page loads, the page and its icon included, with its size in bytes of gzip. */
async function weigh(path: string, waitFor?: string): Promise<Record<string, number>> {
  const { page, close } = await session.visit(path);
  if (waitFor) await page.locator(waitFor).first().waitFor();
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  await close();
  const document = new URL(path, session.origin).pathname.replace(/\/$/u, '/index.html');
  const files = [document, '/favicon.svg', ...loaded.map((url) => new URL(url).pathname)];
  return Object.fromEntries([...new Set(files)].map((file) => [file, weighFile(file)]));
}

function weighFile(file: string): number {
  return gzipSync(readFileSync(join(builtSite(), file)), { level: 9 }).length;
}

function sum(weights: Record<string, number>): number {
  return Object.values(weights).reduce((total, weight) => total + weight, 0);
}

test('every notice and revision weighs at most 40 kB; a notice loads no script, a version what carries the day', async () => {
  const paths = pagesIn(builtSite())
    .map(({ path }) => path)
    .filter((path) => /^\/\w\w\/[^/]+\/(?:\d{4}-\d{2}-\d{2}\/)?$/u.test(path))
    .filter((path) => !path.endsWith('/search/'));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    const weights = await weigh(path);
    const scripts = Object.entries(weights).filter(([file]) => file.endsWith('.js'));
    const limit = /\d{4}-\d{2}-\d{2}\/$/u.test(path) ? dayLimit : 0;
    expect(sum(Object.fromEntries(scripts)), path).toBeLessThanOrEqual(limit);
    expect(sum(weights), `${path} ${JSON.stringify(weights)}`).toBeLessThanOrEqual(pageLimit);
  }
});

test.each(['compared', 'history', 'found'])(
  'the scripts of %s weigh at most 25 kB',
  async (kind) => {
    const { path = '/', waitFor } = pageKinds.find((each) => each.kind === kind) ?? {};
    const scripts = Object.entries(await weigh(path, waitFor)).filter(([file]) =>
      file.endsWith('.js'),
    );
    const workers = scripts.filter(([file]) => file.includes('worker'));
    expect(scripts.length).toBeGreaterThan(0);
    expect(workers.length).toBe(kind === 'compared' ? 1 : 0);
    const weights = Object.fromEntries(scripts);
    expect(sum(weights), JSON.stringify(weights)).toBeLessThanOrEqual(scriptLimit);
  },
);
