import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  builtSite,
  findBarriers,
  measureOverflow,
  openSession,
  type Session,
  statesSite,
  type Visit,
} from './harness.ts';

let session: Session;
/** Of a site in a folder of its host, with revisions in every state. */
let states: Session;

beforeAll(async () => {
  session = await openSession(builtSite());
  states = await openSession(statesSite());
});

afterAll(() => Promise.all([session?.close(), states?.close()]));

test('a notice in force is found by another form of a word, with the place', async () => {
  const visit = await ask('fi', 'säilytysajan');
  const found = await results(visit);
  expect(found[0]).toEqual({
    href: '/fi/yksityishenkilot/#data',
    title: 'Mitä tietoja käsittelemme ja kuinka kauan',
  });
  expect(found.every(({ href }) => !/\/\d{4}-/u.test(href))).toBe(true);
  const marks = await visit.page.locator('.search-results mark').allTextContents();
  expect(marks.join(' ').toLowerCase()).toContain('säilytysa');
  expect(await findBarriers(visit.page)).toEqual([]);
  expect(visit).toMatchObject({ errors: [], external: [] });
  await visit.close();
});

test.each([
  ['en', 'how long do you keep my order', /^\/en\/consumers\/#data$/u],
  ['fi', 'kuka saa tietoni', /^\/fi\/yksityishenkilot\/#disclosures$/u],
  ['sv', 'får ni sälja mina uppgifter', /^\/sv\/privatpersoner\/#disclosures$/u],
  // Only announced on the day of the tests.
  ['de', 'wie lösche ich mein Konto', /^\/de\/business-customers\/.+\/#your-rights$/u],
])('a question is answered as people ask it: %s, %s', async (locale, question, place) => {
  const visit = await ask(locale, question);
  expect((await results(visit))[0]?.href).toMatch(place);
  await visit.close();
});

test('what old versions hold of a question is told before what is in force', async () => {
  const visit = await ask('en', 'customer data kept 5 years');
  const older = visit.page.locator('.search-older');
  expect(await older.locator('p').first().innerText()).toBe(
    'Old versions have more of what you search for:',
  );
  expect(await older.locator('a').first().getAttribute('href')).toBe(
    '/en/consumers/2026-09-01/#data',
  );
  const inForce = await visit.page
    .locator('.search-results > li:not(.search-older) > h2 > a')
    .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute('href')));
  expect(inForce).toContain('/en/consumers/#data');
  expect(await findBarriers(visit.page)).toEqual([]);
  await visit.close();
});

test('old versions are found where the reader asks for them', async () => {
  const visit = await ask('fi', 'henkilötiedot');
  const before = await results(visit);
  await visit.page.getByLabel('Hae myös vanhoista versioista').check();
  await visit.page.locator('a[href^="/fi/yksityishenkilot/2019-08-12/"]').first().waitFor();
  const after = await results(visit);
  expect(after.length).toBeGreaterThan(before.length);
  expect(await visit.page.locator('.search-status').innerText()).toMatch(/^Osumia: \d+$/u);
  expect(new URL(visit.page.url()).searchParams.get('old')).toBe('1');
  await visit.close();
});

test('what went is found in the version that had it last', async () => {
  const found = async ({ visit }: Session, address: string) => {
    const opened = await visit(address);
    await opened.page.locator('.search-results li').first().waitFor();
    const pages = (await results(opened)).map(({ href }) => href.replace(/#.*$/u, ''));
    await opened.close();
    return [...new Set(pages)].sort();
  };
  const home = '/notices/en/shop/';
  expect(await found(states, '/notices/en/search/?old=1&q=letters')).toEqual([home]);
  expect(await found(states, '/notices/en/search/?old=1&q=messages')).toEqual([
    `${home}2020-01-15/`,
    `${home}2024-03-01/`,
  ]);
  // A section that the version of 1 September 2026 shares with the one in force.
  const kept = await found(
    session,
    `/fi/search/?old=1&q=${encodeURIComponent('henkilötodistuksesta')}`,
  );
  expect(kept).toContain('/fi/yksityishenkilot/');
  expect(kept).not.toContain('/fi/yksityishenkilot/2026-09-01/');
});

test('the question is in the address, and nothing found is said', async () => {
  const visit = await session.visit('/en/search/', { width: 320 });
  await visit.page.getByLabel('Search', { exact: true }).fill('xylophone');
  await visit.page.keyboard.press('Enter');
  await visit.page.getByText('Nothing was found. Try another word.').waitFor();
  expect(new URL(visit.page.url()).search).toBe('?q=xylophone');
  expect(await measureOverflow(visit.page)).toBe(0);
  await visit.close();
});

test('what is no word is not answered by its first letters', async () => {
  const visit = await session.visit('/en/search/?q=asdfqwer');
  await visit.page.getByText('Nothing was found. Try another word.').waitFor();
  expect(await results(visit)).toEqual([]);
  await visit.close();
});

test.each([
  ['late', true],
  ['failed', false],
])('a %s answer to a question before does not touch that to the last', async (_, isAnswered) => {
  const { page, close } = await session.visit('/fi/search/');
  const held = Promise.withResolvers<void>();
  const ended: Promise<void>[] = [];
  await page.route('**/fragment/*', (route) => {
    const end = held.promise.then(() => (isAnswered ? route.continue() : route.abort()));
    ended.push(end);
    return end;
  });
  const words = page.getByLabel('Hakusanat');
  const asked = page.waitForRequest('**/fragment/*');
  await words.fill('säilytysaika');
  await words.press('Enter');
  await asked;
  await words.fill('xylofoni');
  await words.press('Enter');
  await page.getByText('Mitään ei löytynyt').waitFor();
  held.resolve();
  await Promise.all(ended);
  await page.waitForTimeout(300);
  expect(await page.locator('.search-status').innerText()).toContain('Mitään ei löytynyt');
  expect(await page.locator('.search-results li').count()).toBe(0);
  await close();
});

test('more pages that do not load can be asked for again', async () => {
  const { page, close } = await session.visit('/fi/search/');
  await page.route('**/pagefind.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: twelveAnswers }),
  );
  await page.route('**/fragment/*', (route) => route.abort());
  await page.goto(`${session.origin}/fi/search/?q=sana`);
  const shown = page.locator('.search-results h2');
  const more = page.locator('.search-results button');
  await more.click();
  await page.locator('.search-status', { hasText: 'Haku ei toimi juuri nyt.' }).waitFor();
  expect(await shown.count()).toBe(10);
  await page.unroute('**/fragment/*');
  await page.route('**/fragment/*', (route) => route.fulfill({ body: '' }));
  await more.dblclick();
  await page.locator('.search-status', { hasText: 'Osumia: 12' }).waitFor();
  expect(await shown.allInnerTexts()).toEqual(Array.from({ length: 12 }, (_, n) => `${n}`));
  expect(await more.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('10');
  await close();
});

/** A Pagefind with twelve answers to any question, the last two in files of their own. */
const twelveAnswers = `
export const options = async () => {};
export const search = async () => ({ results: Array.from({ length: 12 }, (_, n) => ({ id: String(n), score: 1, data: async () => {
  if (n >= 10) await fetch('/pagefind/fragment/' + n);
  return { url: '/', excerpt: '<mark>sana</mark>', meta: { title: String(n) } };
} })) });
`;

test('without scripts the page says what to do instead', async () => {
  const visit = await session.visit('/sv/search/', { javascript: false });
  expect(await visit.page.locator('main').innerText()).toContain('Sökningen kräver JavaScript.');
  expect(await visit.page.locator('form.search').isVisible()).toBe(false);
  await visit.close();
});

async function ask(locale: string, words: string): Promise<Visit> {
  const visit = await session.visit(`/${locale}/search/?q=${encodeURIComponent(words)}`);
  await visit.page.locator('.search-results li').first().waitFor();
  return visit;
}

function results({ page }: Visit): Promise<{ href: string; title: string }[]> {
  return page.locator('.search-results h2 a').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      title: link.textContent ?? '',
    })),
  );
}
