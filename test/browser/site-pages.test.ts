import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite, openSession, type Session } from './harness.ts';
import { onePageOfEachKind } from './site-folder.ts';

const kinds = [
  'home',
  'notice',
  'archived',
  'translation',
  'changes',
  'rewrite',
  'articles',
  'fallback',
  'history',
  'missing',
] as const;

let session: Session;
let pages: Record<string, string>;

beforeAll(async () => {
  session = await openSession(builtSite());
  pages = onePageOfEachKind(builtSite());
});

afterAll(() => session?.close());

describe.each(kinds)('the page %s', (kind) => {
  test('has one main part and title, no cookie, and no script but for a day that was asked for', async () => {
    const visit = await session.visit(pages[kind] ?? '');
    expect(visit.status).toBe(200);
    const scripts = await visit.page.evaluate(() =>
      [...document.scripts]
        .map(({ type }) => type)
        .filter((type) => type !== 'application/ld+json'),
    );
    const isOfDays = /\/(?:history|\d{4}-\d{2}-\d{2})\//u.test(pages[kind] ?? '');
    expect(scripts).toEqual(isOfDays ? ['module'] : []);
    expect(await visit.page.locator('main').count()).toBe(1);
    expect(await visit.page.locator('h1').count()).toBe(1);
    expect(await visit.page.context().cookies()).toEqual([]);
    await visit.close();
  });
});

test('the stamp prints the day in words of its readers and for machines', async () => {
  const visit = await session.visit('/fi/yksityishenkilot/2019-08-12/');
  const stamp = visit.page.locator('.version-line > span').first();
  expect(await stamp.innerText()).toBe('Viimeisin päivitys: 12.08.2019');
  expect(await stamp.locator('time').getAttribute('datetime')).toBe('2019-08-12');
  await visit.close();
});

test('the first stop of the keyboard leads past the head of the page', async () => {
  const visit = await session.visit(pages['notice'] ?? '');
  await visit.page.keyboard.press('Tab');
  const skip = visit.page.locator(':focus');
  expect(await skip.getAttribute('href')).toBe('#page-main');
  expect(await skip.boundingBox()).toMatchObject({ y: expect.any(Number) });
  await skip.press('Enter');
  expect(await visit.page.locator(':focus').evaluate((element) => element.localName)).toBe('main');
  await visit.close();
});

test('text is at most 70 characters wide, with its contents beside it', async () => {
  const visit = await session.visit(pages['notice'] ?? '', { width: 1600 });
  const widths = await visit.page.locator('.prose > p').evaluateAll((paragraphs) =>
    paragraphs.map((paragraph) => {
      const ruler = document.createElement('span');
      ruler.textContent = '0';
      paragraph.append(ruler);
      const one = ruler.getBoundingClientRect().width;
      ruler.remove();
      return paragraph.getBoundingClientRect().width / one;
    }),
  );
  expect(Math.max(...widths)).toBeLessThan(71);
  const contents = await visit.page.locator('.contents').boundingBox();
  const text = await visit.page.locator('.text').boundingBox();
  expect((contents?.x ?? 0) + (contents?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  await visit.close();
});

test('links in a list of changes lead to the change, and from there on and back', async () => {
  const visit = await session.visit(pages['changes'] ?? '', { javascript: true });
  const { page } = visit;
  await page.locator('.change-list a').first().click();
  await expect.poll(() => page.url()).toContain('#change-1');
  expect(await page.locator('#change-1').isVisible()).toBe(true);
  await page.locator('.change-nav a', { hasText: '(2)' }).first().click();
  await expect.poll(() => page.url()).toContain('#change-2');
  await page.locator('.change-number').first().click();
  await expect.poll(() => page.url()).toContain('#page-change-1');
  const heights = await page
    .locator('.change-nav a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  await visit.close();
});

test('the keyboard alone walks from change to change, and back to the list', async () => {
  const visit = await session.visit(pages['changes'] ?? '', { javascript: false });
  const { page } = visit;
  const last = await page.locator('.change-list > li').count();
  const tabTo = async (wanted: RegExp): Promise<string> => {
    for (let stops = 0; stops < 40; stops += 1) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (wanted.test(text)) return text;
    }
    throw new Error(`The keyboard does not reach ${wanted}.`);
  };
  const hash = () => new URL(page.url()).hash;
  await page.locator('.change-list > li > a').first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(hash).toBe('#change-1');
  const visited = [1];
  for (;;) {
    // A block with several changes leads to the one after its last.
    const link = await tabTo(/^(?:Nästa ändring|Till listan)/u);
    await page.keyboard.press('Enter');
    const number = /\((\d+)\)/u.exec(link)?.[1];
    await expect.poll(hash).toBe(number ? `#change-${number}` : '#page-changes');
    if (!number) break;
    visited.push(Number(number));
  }
  expect(visited.at(-1)).toBe(last);
  expect(visited).toEqual(visited.toSorted((a, b) => a - b));
  await visit.close();
});

test('deletions are heard in words, and a switch shows them, without a script', async () => {
  const visit = await session.visit(pages['changes'] ?? '', { javascript: false });
  const said = visit.page.locator('.said').first();
  const widthOf = () => said.evaluate((words) => words.getBoundingClientRect().width);
  expect(await widthOf()).toBe(1);
  expect(await said.evaluate((words) => getComputedStyle(words).display)).not.toBe('none');
  await visit.page.locator('#page-say').check();
  expect(await widthOf()).toBeGreaterThan(20);
  expect(await said.innerText()).toContain('[borttaget:');
  await visit.close();
});

test.each(['light', 'forced'])('changes are told by more than colour (%s)', async (mode) => {
  const visit = await session.visit(pages['changes'] ?? '', { forcedColors: mode === 'forced' });
  const look = (selector: string) =>
    visit.page
      .locator(`.marked ${selector}`)
      .first()
      .evaluate((element) => getComputedStyle(element).textDecoration);
  expect(await look('ins')).toMatch(/underline.* double/u);
  expect(await look('del')).toContain('line-through');
  await visit.close();
});

/** A notice without a picture of its own. */
const drawn = '/fi/yritysasiakkaat/';

test('on paper stands what it is, and the figure in words', async () => {
  const visit = await session.visit(drawn, { media: 'print' });
  const { page } = visit;
  expect(await page.locator('.contents').isVisible()).toBe(false);
  expect(await page.locator('.languages').isVisible()).toBe(false);
  const foot = await page.locator('.record').innerText();
  expect(foot).toMatch(/\d{4}-\d{2}-\d{2}/u);
  expect(foot).toContain('https://');
  const words = page.locator('.flow-figure li').first();
  expect(await words.isVisible()).toBe(true);
  await visit.close();
});

test('nothing is drawn beside a picture of the author', async () => {
  const visit = await session.visit(pages['notice'] ?? '');
  expect(await visit.page.locator('.prose img').count()).toBe(1);
  expect(await visit.page.locator('.flow-figure').count()).toBe(0);
  await visit.close();
});

test('the right to object stands apart, before the rights are used, and leads to how', async () => {
  const visit = await session.visit(pages['notice'] ?? '');
  const { page } = visit;
  const boxes = await page.locator('.box').evaluateAll((all) => all.map(({ id }) => id));
  expect(boxes).toEqual(['page-objection', 'page-use-rights']);
  const box = page.locator('#page-objection');
  expect((await box.locator('p').innerText()).match(/\./gu)).toHaveLength(3);
  await box.locator('a').click();
  await expect.poll(() => new URL(page.url()).hash).toBe('#fact-rights-objection');
  expect(await page.locator('#fact-rights-objection').isVisible()).toBe(true);
  await visit.close();
});

test('unchanged sections are folded on screen, and named on paper', async () => {
  const visit = await session.visit(pages['changes'] ?? '', { javascript: false });
  const { page } = visit;
  const text = page.locator('.unchanged > p').first();
  const isRead = () => text.evaluate((element) => element.checkVisibility());
  expect(await isRead()).toBe(false);
  await page.locator('.unchanged > summary').first().press('Enter');
  expect(await isRead()).toBe(true);
  await page.reload();
  expect(await isRead()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await isRead()).toBe(false);
  expect(await page.locator('.unchanged > summary').first().isVisible()).toBe(false);
  expect(await page.locator(':has(> .unchanged) > h2').first().isVisible()).toBe(true);
  await visit.close();
});

test('a section leads to what the last version changed in it', async () => {
  const visit = await session.visit('/en/consumers/');
  const { page } = visit;
  await page.locator('#data .changed-here a').click();
  await expect.poll(() => page.url()).toMatch(/\/2026-10-01\/changes\/#change-\d+$/u);
  const { hash } = new URL(page.url());
  expect(await page.locator(hash).isVisible()).toBe(true);
  await visit.close();
});

test('a reader without a mail program finds the words of every request', async () => {
  const visit = await session.visit('/en/consumers/', { javascript: false });
  const { page } = visit;
  const access = page.locator('.letters .letter').first();
  expect(await access.isVisible()).toBe(false);
  await page.locator('.letters summary').first().press('Enter');
  expect(await access.innerText()).toContain('listed in Article 15 of the GDPR');
  const mail = new URL((await page.locator('.letters .mail').first().getAttribute('href')) ?? '');
  const words = (mail.searchParams.get('body') ?? '').split('\r\n\r\n');
  expect((await access.innerText()).split('\n')).toEqual(words);
  expect(await page.locator('.letters details').count()).toBe(8);
  await visit.close();
});

test('the figure shows one drawing, fitted to the width', async () => {
  for (const [width, look] of [
    [320, 'narrow'],
    [1280, 'wide'],
  ] as const) {
    const visit = await session.visit(drawn, { width });
    const shown = visit.page.locator('.flow:visible');
    expect(await shown.count()).toBe(1);
    expect(await shown.getAttribute('class')).toContain(look);
    const sizes = await shown
      .locator('text')
      .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().height));
    expect(Math.min(...sizes)).toBeGreaterThan(12);
    await visit.close();
  }
});
