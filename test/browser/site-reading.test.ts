import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtSite, openSession, type Session } from './harness.ts';

const notice = '/fi/yksityishenkilot/';
/** What is measured is set in letters of an ordinary width: those of this machine may be of any. */
const letters = '* { font-family: "Liberation Sans", Arial, sans-serif }';

let session: Session;

beforeAll(async () => {
  session = await openSession(builtSite());
});

afterAll(() => session?.close());

/** How many windows of a height the page takes, all that can be folded being open or closed, and where its text begins. */
async function measure(page: Page, height: number) {
  return page.evaluate((window) => {
    const screens = () => document.documentElement.scrollHeight / window;
    const fold = (open: boolean) => {
      for (const details of document.querySelectorAll('details')) details.open = open;
    };
    fold(false);
    const closed = screens();
    fold(true);
    const text = document.querySelector('.text')?.getBoundingClientRect().top ?? Number.NaN;
    return { closed, open: screens(), text: (text + scrollY) / window };
  }, height);
}

test.each([
  [1280, 900, { open: 21, closed: 15, text: 2.5 }],
  [390, 844, { open: 30, closed: 22, text: 2.5 }],
])(
  'the notice for consumers is soon read in a window %i pixels wide',
  async (width, height, limits) => {
    const { page, close } = await session.visit(notice, { width });
    await page.addStyleTag({ content: letters });
    const seen = await measure(page, height);
    await close();
    expect(seen.text, JSON.stringify(seen)).toBeLessThanOrEqual(limits.text);
    expect(seen.closed, JSON.stringify(seen)).toBeLessThanOrEqual(limits.closed);
    expect(seen.open, JSON.stringify(seen)).toBeLessThanOrEqual(limits.open);
  },
);

test.each([390, 1280])('its text is set large enough in a window %i pixels wide', async (width) => {
  const { page, close } = await session.visit(notice, { width });
  const small = await page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('p, li, dd, td, a, summary')]
      .filter((element) => element.closest('nav') === null)
      .filter((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        const size = Number.parseFloat(fontSize);
        return size < 16 || Number.parseFloat(lineHeight) < 1.5 * size - 0.01;
      })
      .map((element) => element.outerHTML.slice(0, 60)),
  );
  await close();
  expect(small).toEqual([]);
});

test('nothing of it is hidden but letters and long lists, which the keyboard opens', async () => {
  const { page, close } = await session.visit(notice);
  const folded = await page
    .locator('main details')
    .evaluateAll((all) => all.map((details) => details.closest('.letters, .long') !== null));
  expect(folded.length).toBeGreaterThan(3);
  expect(folded).not.toContain(false);
  await page.locator('.long summary').first().press('Enter');
  expect(await page.locator('.long dl, .long table').first().isVisible()).toBe(true);
  await close();
});

test('a link to what is folded shows it', async () => {
  const { page, close } = await session.visit(`${notice}#fact-recipients-esimerkki-posti`);
  await expect.poll(() => page.locator('#fact-recipients-esimerkki-posti').isVisible()).toBe(true);
  await close();
});

test('it has at most 900 elements, and weighs at most 12 kB', async () => {
  const { page, close } = await session.visit(notice);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await close();
  expect(elements).toBeLessThanOrEqual(900);
  const html = readFileSync(join(builtSite(), notice, 'index.html'));
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  expect(brotliCompressSync(html, { params }).length).toBeLessThanOrEqual(12 * 1024);
});

test('a company is named once in its table, and once a purpose, transfer and cookie of it', async () => {
  const { page, close } = await session.visit(notice);
  const places = await page.locator('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true;
    const companies = ['Konesali Oy', 'Varmuus AG', 'Posti Oy', 'Tilitoimisto Oy', 'Kirje Inc'];
    const named = [...main.querySelectorAll('dt, dd, .facts > li, .answers dd')];
    return companies.map((name) =>
      named
        .filter(({ textContent }) => textContent?.includes(`Esimerkki-${name}`))
        .map((element) => {
          const times = element.textContent?.split(`Esimerkki-${name}`).length ?? 0;
          return `${element.localName} ${times - 1}`;
        })
        .sort(),
    );
  });
  await close();
  // Its own entry, an entry of a transfer, and the purposes that use it.
  expect(places).toEqual([
    ['dt 1', 'li 1', 'li 1', 'li 1', 'li 1'],
    ['dd 1', 'dt 1', 'li 1'],
    ['dt 1', 'li 1', 'li 1'],
    ['dt 1', 'li 1'],
    ['dd 1', 'dt 1', 'li 1', 'li 1'],
  ]);
});

test('the contents beside the text mark the section that one reads, without a script', async () => {
  const { page, close } = await session.visit(notice, { javascript: false });
  const marked = () =>
    page
      .locator('.contents a')
      .evaluateAll((links) =>
        links
          .filter((link) => Number.parseFloat(getComputedStyle(link).borderInlineStartWidth) > 0)
          .map((link) => link.getAttribute('href')),
      );
  for (const id of ['data', 'rights', 'purposes']) {
    await page.locator(`#title-${id}`).evaluate((title) => title.scrollIntoView());
    await expect.poll(marked).toEqual([`#${id}`]);
  }
  // Reading on within a long section, far from its title.
  await page.evaluate(() => scrollBy(0, 1500));
  await expect.poll(marked).toEqual(['#purposes']);
  await close();
});

test('a phone marks nothing in the contents above the text', async () => {
  const { page, close } = await session.visit(notice, { width: 390 });
  const widths = await page
    .locator('.contents a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderInlineStartWidth));
  expect(new Set(widths)).toEqual(new Set(['0px']));
  await close();
});

test.each(['screen', 'print'] as const)(
  'the sign of a new table stands clear of its words on %s',
  async (media) => {
    const path = `${notice}2026-09-01/changes/`;
    const { page, close } = await session.visit(path, { media });
    const rooms = await page.locator('.marked table[data-diff="ins"]').evaluateAll((tables) =>
      tables.map((table) => {
        const cell = table.querySelector('th, td') ?? table;
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range.getBoundingClientRect().left - table.getBoundingClientRect().left;
      }),
    );
    expect(rooms.length).toBeGreaterThan(3);
    // As much as beside a paragraph: a bar, a sign and the room around it.
    for (const room of rooms) expect(room).toBeGreaterThanOrEqual(16);
    await close();
  },
);
