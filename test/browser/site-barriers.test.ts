import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PageKind, pageKinds } from '../../scripts/page-kinds.ts';
import {
  builtSite,
  findBarriers,
  findColourBarriers,
  openSession,
  type Reader,
  type Session,
  statesSite,
} from './harness.ts';

const looks = [
  { width: 320, dark: false },
  { width: 320, dark: true },
  { width: 1280, dark: false },
  { width: 1280, dark: true },
] as const;

/** A kind of page takes seconds; a busy machine several times as long. */
const patience = 300_000;

let sessions: Record<PageKind['site'], Session>;

beforeAll(async () => {
  sessions = { own: await openSession(builtSite()), states: await openSession(statesSite()) };
});

afterAll(() => Promise.all(Object.values(sessions ?? {}).map((session) => session.close())));

describe.each(looks)('%o', (look) => {
  let readers: Record<PageKind['site'], Reader>;

  beforeAll(async () => {
    readers = { own: await sessions.own.read(look), states: await sessions.states.read(look) };
  });

  afterAll(() => Promise.all(Object.values(readers ?? {}).map((reader) => reader.close())));

  test.each(pageKinds)(
    'the page $kind has no barrier',
    async ({ site, path, waitFor }) => {
      const { page, open } = readers[site];
      const { status } = await open(path);
      expect(status).toBe(200);
      if (waitFor) await page.locator(waitFor).first().waitFor();
      // In the dark the page is the same but for its colours.
      const barriers = look.dark ? await findColourBarriers(page) : await findBarriers(page);
      expect(barriers).toEqual([]);
    },
    patience,
  );
});
