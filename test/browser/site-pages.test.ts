import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite, findBarriers, measureOverflow, openSession, type Session } from './harness.ts';
import { onePageOfEachKind } from './site-folder.ts';

const kinds = [
  'home',
  'notice',
  'archived',
  'translation',
  'changes',
  'rewrite',
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
  test.each([
    { width: 320, dark: false },
    { width: 1280, dark: true },
  ])('has no barrier and fits at %o', async (options) => {
    const visit = await session.visit(pages[kind] ?? '', options);
    expect(await findBarriers(visit.page)).toEqual([]);
    expect(await measureOverflow(visit.page)).toBe(0);
    expect(visit).toMatchObject({ status: 200, errors: [], external: [] });
    await visit.close();
  });

  test('is whole without JavaScript and carries none', async () => {
    const visit = await session.visit(pages[kind] ?? '');
    const scripts = await visit.page.evaluate(() => document.scripts.length);
    expect(scripts).toBe(0);
    expect(await visit.page.locator('main').count()).toBe(1);
    expect(await visit.page.locator('h1').count()).toBe(1);
    expect(await visit.page.context().cookies()).toEqual([]);
    await visit.close();
  });
});

test('the stamp prints the day in words of its readers and for machines', async () => {
  const visit = await session.visit('/fi/yksityishenkilot/2019-08-12/');
  const stamp = visit.page.locator('.stamp').first();
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

test('a switch says deletions in words, without a script', async () => {
  const visit = await session.visit(pages['changes'] ?? '', { javascript: false });
  const said = visit.page.locator('.said').first();
  expect(await said.isVisible()).toBe(false);
  await visit.page.locator('#page-say').check();
  expect(await said.isVisible()).toBe(true);
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

test('on paper stands what it is, and nothing is folded', async () => {
  const visit = await session.visit(pages['notice'] ?? '', { media: 'print' });
  const { page } = visit;
  expect(await page.locator('.contents').isVisible()).toBe(false);
  expect(await page.locator('.languages').isVisible()).toBe(false);
  const foot = await page.locator('.record').innerText();
  expect(foot).toMatch(/\d{4}-\d{2}-\d{2}/u);
  expect(foot).toContain('https://');
  expect(await page.locator('details').count()).toBe(0);
  await visit.close();
});
