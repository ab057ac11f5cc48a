import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/publish/hosting/headers.ts';
import {
  builtSite,
  findBarriers,
  measureOverflow,
  openSession,
  type Session,
  statesSite,
  type Visit,
  type VisitOptions,
} from './harness.ts';

const home = '/fi/yksityishenkilot/';
const compare = `${home}compare/`;
const pair = '?from=2026-09-01&to=2026-10-01';

let session: Session;

beforeAll(async () => {
  const policy = contentSecurityPolicy({}, { searches: false });
  session = await openSession(builtSite(), { 'content-security-policy': policy });
});

afterAll(() => session?.close());

/** Opens the page and waits for what it compares. */
async function openComparison(search: string, options: VisitOptions = {}): Promise<Visit> {
  const visit = await session.visit(`${compare}${search}`, options);
  await visit.page.locator('#page-result').waitFor();
  return visit;
}

/** The words of all elements that match, white space folded. */
function wordsOf(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((found) =>
      found.map(({ textContent }) => textContent?.replace(/\s+/gu, '') ?? ''),
    );
}

describe('two versions in the address', () => {
  test('are compared as on the page that was made before', async () => {
    const visit = await openComparison(pair);
    const ready = await session.visit(`${home}2026-10-01/changes/`);
    for (const selector of ['.meaning li', '.change-list > li', '.marked', '.legend li']) {
      // The list that was made before goes by kinds of changes, which take word lists to tell.
      const words = (await wordsOf(visit.page, selector)).toSorted();
      expect(words.join('').length, selector).toBeGreaterThan(0);
      expect(words, selector).toEqual((await wordsOf(ready.page, selector)).toSorted());
    }
    const marks = (page: Page) =>
      page
        .locator('.marked')
        .evaluate((marked) => [
          marked.querySelectorAll('ins').length,
          marked.querySelectorAll('del').length,
          [...marked.querySelectorAll('[id]')].map(({ id }) => id),
        ]);
    expect(await marks(visit.page)).toEqual(await marks(ready.page));
    expect(await visit.page.locator('#page-compared').innerText()).toBe(
      'Muutokset versioiden välillä: voimassa 01.10.–31.10.2026 ja voimassa 01.11.–29.11.2026',
    );
    expect(await visit.page.locator('#page-status').innerText()).toBe('Muutoksia tekstissä: 7');
    expect(visit).toMatchObject({ errors: [], external: [] });
    await visit.close();
    await ready.close();
  });

  test('stand side by side in a wide window, each whole', async () => {
    const visit = await openComparison(`${pair}&view=sides`);
    const inline = await openComparison(pair);
    for (const [side, absent] of [
      ['old', 'ins, [data-diff=ins], [data-diff=move-to]'],
      ['new', 'del, [data-diff=del], [data-diff=move-from]'],
    ] as const) {
      const column = await proseOf(visit.page, `.side-${side}, details .side-${side}`, '');
      expect(column.length).toBeGreaterThan(1000);
      expect(column).toBe(await proseOf(inline.page, '.marked', absent));
    }
    const ids = await visit.page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    await visit.page.setViewportSize({ width: 600, height: 900 });
    expect(await visit.page.locator('.sides-row').count()).toBe(0);
    expect(await visit.page.locator('.marked ins').count()).toBeGreaterThan(0);
    await visit.close();
    await inline.close();
  });

  test('one of which is archived have no facts compared, and it is said why', async () => {
    const visit = await openComparison('?from=2019-08-12&to=2026-10-01');
    expect(await visit.page.locator('#page-facts-note').innerText()).toContain('12.08.2019');
    expect(await visit.page.locator('#page-facts li').count()).toBe(0);
    await visit.close();
  });

  test('that are the same have nothing changed', async () => {
    const visit = await openComparison('?from=2026-10-01&to=2026-10-01');
    expect(await visit.page.locator('#page-same').innerText()).toBe('Teksti ja tiedot ovat samat.');
    expect(await visit.page.locator('.change-list li:visible').count()).toBe(0);
    await visit.close();
  });

  test('one of which is not there are answered by a sentence', async () => {
    const visit = await session.visit(`${compare}?from=2018-01-01&to=2026-10-01`);
    expect(await visit.page.locator('#page-status').innerText()).toBe(
      'Tällä kielellä ei ole versiota ”2018-01-01”. Valitse versiot luettelosta.',
    );
    expect(await visit.page.locator('#page-result').isVisible()).toBe(false);
    await visit.close();
  });
});

test('what protects people less is labelled as on the page that was made before', async () => {
  const states = await openSession(statesSite());
  const shop = '/notices/en/shop/';
  const visit = await states.visit(`${shop}compare/?from=2024-03-01&to=2025-06-01`);
  await visit.page.locator('#page-result').waitFor();
  const ready = await states.visit(`${shop}2025-06-01/changes/`);
  const since = await states.visit(`${shop}2024-03-01/since/`);
  const facts = await wordsOf(visit.page, '.meaning li');
  expect(facts).toContain(
    'Yourdatanowalsogotothisrecipient:ZetaOy.Change1Protectsyoulessthanbefore',
  );
  expect(facts).toEqual(await wordsOf(ready.page, '.meaning li'));
  expect(facts).toEqual(await wordsOf(since.page, '.meaning li'));
  await visit.page.locator('#page-swap').press('Enter');
  await visit.page
    .locator('#page-compared', { hasText: 'and version in force 1 March 2024' })
    .waitFor();
  expect(await visit.page.locator('.less').count()).toBe(0);
  await states.close();
});

test('a version that is only chosen in a list is named nowhere', async () => {
  const { page, close } = await openComparison(pair);
  await page.locator('#page-from').selectOption('2019-08-12');
  await page.locator('[name=view][value=sides]').check();
  expect(await page.locator('.heads p').allInnerTexts()).toEqual([
    'voimassa 01.10.–31.10.2026',
    'voimassa 01.11.–29.11.2026',
  ]);
  expect(new URL(page.url()).search).toBe(`${pair}&view=sides`);
  expect(await page.locator('#page-address').innerText()).toContain(`${pair}&view=sides`);
  await page.locator('#page-compare [type=submit]').click();
  await page.locator('.heads p', { hasText: '12.08.2019' }).waitFor();
  await close();
});

test('a list that is changed while versions are compared changes no name', async () => {
  const { page, close } = await session.visit(compare);
  const held = Promise.withResolvers<void>();
  await page.route('**/history.json', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.locator('#page-compare [type=submit]').click();
  await page.locator('#page-from').selectOption('2019-08-12');
  await page.locator('[name=view][value=sides]').check();
  held.resolve();
  await page.locator('.heads').waitFor();
  expect(await page.locator('#page-compared').innerText()).toBe(
    'Muutokset versioiden välillä: voimassa 01.10.–31.10.2026 ja voimassa 01.11.–29.11.2026',
  );
  expect(await page.locator('.heads p').allInnerTexts()).toEqual([
    'voimassa 01.10.–31.10.2026',
    'voimassa 01.11.–29.11.2026',
  ]);
  expect(await page.locator('#page-facts-note').innerText()).toBe('');
  expect(new URL(page.url()).search).toBe(`${pair}&view=sides`);
  await close();
});

/** The text of elements without notes and what `absent` matches. */
function proseOf(page: Page, selector: string, absent: string): Promise<string> {
  return page.locator(selector).evaluateAll(
    (found, removed) =>
      found
        .map((element) => {
          const copy = document.importNode(element, true);
          const notes = ['[data-diff-note]', removed].filter((part) => part !== '').join(', ');
          for (const gone of copy.querySelectorAll(notes)) gone.remove();
          return copy.textContent?.replace(/\s+/gu, '') ?? '';
        })
        .join(''),
    absent,
  );
}

describe('by keyboard', () => {
  test('versions are chosen, compared, swapped, and going back undoes it', async () => {
    const { page, close } = await session.visit(compare);
    expect(await page.locator('#page-result').isVisible()).toBe(false);
    await page.locator('#page-from').focus();
    await page.keyboard.press('End');
    expect(await page.locator('#page-from').inputValue()).toBe('2019-08-12');
    await page.locator('#page-compare [type=submit]').press('Enter');
    await page.locator('#page-result').waitFor();
    expect(page.url()).toContain('?from=2019-08-12&to=2026-10-01');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-compared');
    await page.locator('#page-swap').press('Enter');
    await page.locator('#page-compared', { hasText: 'ja päivätty 12.08.2019' }).waitFor();
    expect(page.url()).toContain('?from=2026-10-01&to=2019-08-12');
    await page.goBack();
    await page
      .locator('#page-compared', { hasText: 'Muutokset versioiden välillä: päivätty 12.08.2019' })
      .waitFor();
    expect(await page.locator('#page-from').inputValue()).toBe('2019-08-12');
    await close();
  });

  test('changes are walked from the list to the text, on and back', async () => {
    const { page, close } = await openComparison(pair);
    const focused = () => page.evaluate(() => location.hash);
    await page.locator('.change-list li:first-child a').first().press('Enter');
    expect(await focused()).toBe('#change-1');
    await page.locator('.change-nav a', { hasText: 'Seuraava' }).first().press('Enter');
    expect(await focused()).toBe('#change-2');
    expect(await page.locator('#change-2').isVisible()).toBe(true);
    await page.locator('#change-1 ~ .change-number, .change-number').first().press('Enter');
    expect(await focused()).toMatch(/^#page-change-\d+$/u);
    await page.goBack();
    expect(await page.locator('#page-result').isVisible()).toBe(true);
    await close();
  });
});

test.each([
  { search: '', width: 320, dark: false },
  { search: pair, width: 320, dark: true },
  { search: pair, width: 1280, dark: false },
  { search: `${pair}&view=sides`, width: 1280, dark: true },
])('has no barrier and fits at %o', async ({ search, ...options }) => {
  const visit = await session.visit(`${compare}${search}`, options);
  if (search !== '') await visit.page.locator('#page-result').waitFor();
  expect(await findBarriers(visit.page)).toEqual([]);
  expect(await measureOverflow(visit.page)).toBe(0);
  expect(visit).toMatchObject({ errors: [], external: [] });
  await visit.close();
});

test('without JavaScript the comparisons that are ready are listed, and lead somewhere', async () => {
  const { page, close } = await session.visit(compare, { javascript: false });
  expect(await page.locator('#page-compare').isVisible()).toBe(false);
  expect(await page.locator('noscript').innerText()).toContain('JavaScript');
  const links = await page
    .locator('.ready a')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href') ?? '', link.textContent?.trim()]),
    );
  expect(links).toEqual([
    [
      `${home}2026-11-30/changes/`,
      'Muutokset versioiden välillä: voimassa 01.11.–29.11.2026 ja voimassa 30.11.2026 alkaen',
    ],
    [
      `${home}2026-10-01/changes/`,
      'Muutokset versioiden välillä: voimassa 01.10.–31.10.2026 ja voimassa 01.11.–29.11.2026',
    ],
    [
      `${home}2026-09-01/changes/`,
      'Muutokset versioiden välillä: päivätty 12.08.2019 ja voimassa 01.10.–31.10.2026',
    ],
    [
      `${home}2026-09-01/since/`,
      'Muutokset versioiden välillä: voimassa 01.10.–31.10.2026 ja voimassa 01.11.–29.11.2026',
    ],
    [
      `${home}2019-08-12/since/`,
      'Muutokset versioiden välillä: päivätty 12.08.2019 ja voimassa 01.11.–29.11.2026',
    ],
  ]);
  for (const [href = ''] of links) {
    const answer = await session.visit(href, { javascript: false });
    expect(answer.status).toBe(200);
    await answer.close();
  }
  await close();
});
