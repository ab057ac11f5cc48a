import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtSite, openSession, type Session, statesSite, type Visit } from './harness.ts';
import { describeFocus, type Stop, tabTo, walkByKeyboard } from './keyboard.ts';

const redline = '/notices/fi/kirjasto/2024-09-16/changes/';

let own: Session;
let states: Session;

beforeAll(async () => {
  own = await openSession(builtSite());
  states = await openSession(statesSite());
});

afterAll(() => Promise.all([own?.close(), states?.close()]));

describe.each([
  { width: 320, dark: true },
  { width: 1280, dark: false },
])('the redline by keyboard at %o', (options) => {
  let visit: Visit;
  let stops: Stop[];

  beforeAll(async () => {
    visit = await states.visit(redline, { ...options, reducedMotion: true });
    stops = await walkByKeyboard(visit.page, 200);
  }, 120_000);

  afterAll(() => visit?.close());

  test('every stop can be seen and is marked', () => {
    expect(stops.filter(({ isMarked, isInWindow }) => !isMarked || !isInWindow)).toEqual([]);
  });

  test('the stops are all there is, in the order of the text', async () => {
    const places = stops.map(({ place }) => place);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const all = await visit.page
      .locator('a[href], button, input, select, summary, [tabindex="0"]')
      .evaluateAll((found) => found.filter((element) => element.checkVisibility()).length);
    expect(stops).toHaveLength(all);
    const names = stops.map(({ name }) => name);
    expect(names[0]).toBe('a "Siirry sisältöön"');
    const order = [
      'a "Voimassa 02.05.2023–15.09.2024"',
      'summary "Näytä loput muutokset (7)"',
      'summary "Kirjoitusasu ja ulkoasu (2)"',
      'input "page-say"',
    ];
    expect(order.map((name) => names.indexOf(name))).toEqual(
      order.map((name) => names.indexOf(name)).toSorted((a, b) => a - b),
    );
    expect(order.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('ways on, the switch and what opens are 44 pixels high', async () => {
    const heights = await visit.page
      .locator('.change-nav a, .switch label, summary')
      .evaluateAll((found) =>
        found
          .filter((element) => element.checkVisibility())
          .map((element) => [element.textContent, element.getBoundingClientRect().height]),
      );
    expect(heights.length).toBeGreaterThan(40);
    expect(heights.filter(([, height]) => Number(height) < 44)).toEqual([]);
  });
});

test('Enter leads to the change, shows it, and the next stop is there', async () => {
  const { page, close } = await states.visit(redline, { reducedMotion: true });
  await tabTo(page, 'a[href="#change-7"]');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).toBe('#change-7');
  const target = page.locator('#change-7');
  expect(await target.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await page.keyboard.press('Tab');
  expect(await describeFocus(page)).toMatchObject({ isMarked: true, isInWindow: true });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    '#page-change-7',
  );
  await tabTo(page, 'a[href="#change-10"]');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    '#page-change-10',
  );
  await close();
});

test('from a change whose entry is folded the way back opens the list', async () => {
  const { page, close } = await states.visit(redline, { reducedMotion: true });
  const folded = (await page.locator('.rest .change-list > li').first().getAttribute('id')) ?? '';
  const change = folded.replace('page-', '');
  expect(await page.locator(`#${folded}`).isVisible()).toBe(false);
  await page.locator(`.change-number[href="#${folded}"]`).first().press('Enter');
  expect(await page.locator(`#${folded}`).isVisible()).toBe(true);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
    `#${change}`,
  );
  await close();
});

test('the switch is turned by the keyboard', async () => {
  const { page, close } = await states.visit(redline, { javascript: false });
  await page.locator('#page-say').focus();
  await page.keyboard.press('Space');
  const said = page.locator('.said').first();
  expect(await said.evaluate((words) => words.getBoundingClientRect().width)).toBeGreaterThan(20);
  await close();
});

test('two versions are compared by keyboard alone', async () => {
  const { page, close } = await own.visit('/fi/yksityishenkilot/compare/', { reducedMotion: true });
  await tabTo(page, '#page-from');
  await page.keyboard.press('End');
  await tabTo(page, '#page-to');
  await page.keyboard.press('Home');
  await tabTo(page, '#page-compare [type=submit]');
  await page.keyboard.press('Enter');
  await page.locator('#page-result:not([hidden])').waitFor();
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement?.closest('#page-result') !== null);
  expect(first).toBe(true);
  const rest = await walkByKeyboard(page, 200);
  expect(rest.filter(({ isMarked, isInWindow }) => !isMarked || !isInWindow)).toEqual([]);
  await close();
});

test('a day is asked of by keyboard alone', async () => {
  const { page, close } = await own.visit('/fi/yksityishenkilot/history/');
  await tabTo(page, '#page-day');
  await page.keyboard.type('10.10.2026');
  await tabTo(page, '#page-as-of [type=submit]');
  expect(await describeFocus(page)).toMatchObject({ isMarked: true, isInWindow: true });
  await page.keyboard.press('Enter');
  await page.locator('#page-answer p').first().waitFor();
  expect(page.url()).toMatch(/\?on=2026-10-10$/u);
  await page.keyboard.press('Tab');
  const isAnswer = await page.evaluate(
    () => document.activeElement?.closest('#page-answer') !== null,
  );
  expect(isAnswer).toBe(true);
  await close();
});
