import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  builtSite,
  measureOverflow,
  openSession,
  type Reader,
  type Session,
  statesSite,
} from './harness.ts';
import { pagesIn } from './site-folder.ts';

/** Every page of a site takes a while; on a busy machine several times as long. */
const patience = 300_000;

describe.each([
  ['our notices', builtSite],
  ['every state', statesSite],
])('the site of %s', (_, folder) => {
  let session: Session;
  let narrow: Reader;
  let plain: Reader;
  let paths: string[];

  beforeAll(async () => {
    session = await openSession(folder());
    paths = pagesIn(folder()).map(({ path }) => path);
    narrow = await session.read({ width: 320 });
    plain = await session.read({ width: 320, javascript: false });
  });

  afterAll(() => session?.close());

  test(
    'asks nothing of others, keeps nothing, breaks nothing, and fits a narrow window',
    async () => {
      const faults: unknown[] = [];
      for (const path of paths) {
        const { status, errors, external } = await narrow.open(path);
        const overflow = await measureOverflow(narrow.page);
        const fault = { path, status, errors, external, overflow };
        if (status !== 200 || errors.length + external.length + overflow > 0) faults.push(fault);
      }
      expect(faults).toEqual([]);
      expect(await keptBy(narrow)).toEqual(nothing);
    },
    patience,
  );

  test(
    'says the same without JavaScript',
    async () => {
      const faults: unknown[] = [];
      for (const path of paths) {
        const scripted = await wordsOf(narrow, path);
        const unscripted = await wordsOf(plain, path);
        expect(unscripted.length, path).toBeGreaterThan(0);
        const lost = scripted.filter((words) => !unscripted.includes(words));
        if (lost.length > 0) faults.push({ path, lost });
      }
      expect(faults).toEqual([]);
    },
    patience,
  );
});

const nothing = { cookies: [], local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

/** What the site has left in the browser. */
async function keptBy({ page }: Reader): Promise<typeof nothing> {
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies: (await page.context().cookies()) as [], ...stored };
}

/** The lines that a reader sees on a page, its forms aside: they ask what only scripts answer. */
async function wordsOf({ page, open }: Reader, path: string): Promise<string[]> {
  await open(path);
  const texts = await page.evaluate(() => {
    const asked = [...document.forms].flatMap((form) => form.innerText.split('\n'));
    return document.body.innerText.split('\n').filter((line) => !asked.includes(line));
  });
  return texts.map((line) => line.trim()).filter((line) => line !== '');
}
