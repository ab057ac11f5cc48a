import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers, measureOverflow, openSession, type Session } from './harness.ts';

let session: Session;

beforeAll(async () => {
  session = await openSession(join(import.meta.dirname, 'fixtures/pages'));
});

afterAll(() => session?.close());

test('a sound page has no barrier, no error, no request outside, and fits', async () => {
  const visit = await session.visit('/', { width: 320 });
  expect(await findBarriers(visit.page)).toEqual([]);
  expect(await measureOverflow(visit.page)).toBe(0);
  expect(visit).toMatchObject({ status: 200, errors: [], external: [] });
  await visit.close();
});

test('a broken page tells of its barrier, its errors, its request outside and its width', async () => {
  const visit = await session.visit('/broken/', { width: 320 });
  expect(await findBarriers(visit.page)).toEqual([expect.stringContaining('image-alt')]);
  expect(await measureOverflow(visit.page)).toBeGreaterThan(100);
  expect(visit.errors).toContain(`404 ${session.origin}/missing.js`);
  expect(visit.external).toEqual(['https://tracker.example/script.js']);
  await visit.close();
});

test.each([
  [true, 'A script ran.'],
  [false, 'No script ran.'],
])('scripts run: %s', async (javascript, text) => {
  const visit = await session.visit('/', { javascript });
  expect(await visit.page.locator('#script').textContent()).toBe(text);
  await visit.close();
});

test('media, colours and language are those that were asked for', async () => {
  const visit = await session.visit('/', { media: 'print', forcedColors: true, locale: 'sv-FI' });
  const seen = await visit.page.evaluate(() => ({
    print: matchMedia('print').matches,
    forced: matchMedia('(forced-colors: active)').matches,
    language: navigator.language,
  }));
  expect(seen).toEqual({ print: true, forced: true, language: 'sv-FI' });
  await visit.close();
});

test('a folder is found without its slash, and what is missing gets the 404 page', async () => {
  const folder = await session.visit('/broken');
  expect(folder.page.url()).toBe(`${session.origin}/broken/`);
  const missing = await session.visit('/nowhere/');
  expect(missing.status).toBe(404);
  expect(await missing.page.title()).toBe('Not here');
  await Promise.all([folder.close(), missing.close()]);
});

test('nothing outside the folder is served', async () => {
  const answer = await fetch(`${session.origin}/..%2f..%2fharness.ts`);
  expect(answer.status).toBe(404);
});

test('headers stand on every answer', async () => {
  const strict = await openSession(join(import.meta.dirname, 'fixtures/pages'), {
    'content-security-policy': "script-src 'none'",
  });
  const visit = await strict.visit('/');
  expect(await visit.page.locator('#script').textContent()).toBe('No script ran.');
  expect(visit.errors.join()).toContain('Content Security Policy');
  await strict.close();
});
