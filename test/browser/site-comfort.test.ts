import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageKind, pageKinds } from '../../scripts/page-kinds.ts';
import {
  builtSite,
  measureOverflow,
  openSession,
  type Session,
  statesSite,
  type VisitOptions,
} from './harness.ts';

/** All kinds of pages take a while; on a busy machine several times as long. */
const patience = 180_000;

let sessions: Record<PageKind['site'], Session>;

beforeAll(async () => {
  sessions = { own: await openSession(builtSite()), states: await openSession(statesSite()) };
});

afterAll(() => Promise.all(Object.values(sessions ?? {}).map((session) => session.close())));

/** How much each kind of page overflows its window under `css`; none that fits. */
async function findOverflow(options: VisitOptions, css: string): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const site of ['own', 'states'] as const) {
    const { page, open, close } = await sessions[site].read(options);
    for (const { kind, path, waitFor } of pageKinds.filter((each) => each.site === site)) {
      await open(path);
      if (waitFor) await page.locator(waitFor).first().waitFor();
      if (css !== '') await page.addStyleTag({ content: css });
      const overflow = await measureOverflow(page);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((element) => getComputedStyle(element).overflowX === 'hidden')
          .filter((element) => getComputedStyle(element).clipPath !== 'inset(50%)')
          .filter((element) => element.scrollWidth > element.clientWidth)
          .map((element) => element.className),
      );
      if (overflow > 0 || cut.length > 0) found.push({ kind, overflow, cut });
    }
    await close();
  }
  return found;
}

/** WCAG 2.2, 1.4.12. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

test.each([
  ['as it is, in the narrowest window', { width: 320 }, ''],
  ['spaced, in the narrowest window', { width: 320 }, textSpacing],
  ['twice as large', { width: 1280 }, 'html { font-size: 200% !important }'],
  ['enlarged by the browser to 200 %', { width: 640 }, ''],
])(
  'text that is %s fits on every kind of page',
  async (_, options, css) => {
    expect(await findOverflow(options, css)).toEqual([]);
  },
  patience,
);

test('nothing moves where less motion is asked for', async () => {
  for (const reducedMotion of [true, false]) {
    const visit = await sessions.own.visit('/fi/yksityishenkilot/', { reducedMotion });
    const behaviour = await visit.page.evaluate(
      () => getComputedStyle(document.documentElement).scrollBehavior,
    );
    expect(behaviour).toBe(reducedMotion ? 'auto' : 'smooth');
    const moving = await visit.page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s';
        }).length,
    );
    expect(moving).toBe(0);
    await visit.close();
  }
});

test.each([true, false])(
  'with colours of the system everything is still told (dark: %s)',
  async (dark) => {
    const options = { forcedColors: true, dark };
    const changes = await sessions.states.visit(
      '/notices/fi/kirjasto/2024-09-16/changes/',
      options,
    );
    const lines = await changes.page.evaluate(() => {
      const line = (selector: string) => {
        const found = document.querySelector(selector);
        return found ? getComputedStyle(found).textDecorationLine : 'missing';
      };
      const border = (selector: string) => {
        const found = document.querySelector(selector);
        return found ? getComputedStyle(found).borderLeftStyle : 'missing';
      };
      return {
        inserted: line('.marked ins'),
        deleted: line('.marked del'),
        from: border('.marked [data-diff="move-from"]'),
        to: border('.marked [data-diff="move-to"]'),
        number: border('.change-number'),
      };
    });
    expect(lines).toEqual({
      inserted: 'underline',
      deleted: 'line-through',
      from: 'dashed',
      to: 'double',
      number: 'solid',
    });
    await changes.close();
    const withdrawn = await sessions.states.visit('/notices/en/shop/2025-09-01/', options);
    const banner = withdrawn.page.locator('.banner').first();
    expect(await banner.evaluate((element) => getComputedStyle(element).borderStyle)).toBe('solid');
    await withdrawn.close();
  },
);
