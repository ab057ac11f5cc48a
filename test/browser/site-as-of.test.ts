import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/publish/hosting/headers.ts';
import { builtSite, findBarriers, measureOverflow, openSession, type Session } from './harness.ts';

const history = '/fi/yksityishenkilot/history/';

let session: Session;

beforeAll(async () => {
  const policy = contentSecurityPolicy({}, { searches: false });
  session = await openSession(builtSite(), { 'content-security-policy': policy });
});

afterAll(() => session?.close());

/** The answer's paragraphs. */
async function answerTo(search: string): Promise<string[]> {
  const visit = await session.visit(`${history}${search}`);
  const answer = await visit.page.locator('#page-answer p').allInnerTexts();
  expect(visit).toMatchObject({ errors: [], external: [] });
  await visit.close();
  return answer;
}

test.each([
  ['no day', '', []],
  [
    'a day in force',
    '?on=2026-10-15',
    [
      '15.10.2026 oli voimassa tämä versio: voimassa 01.10.–31.10.2026, julkaistu 01.09.2026.',
      'Silloin oli jo julkaistu myös versio 01.10.2026, jonka voimaantulopäivä on 01.11.2026.',
      'Mitä on muuttunut 01.09.2026 jälkeen',
    ],
  ],
  [
    'what has changed since, which comes first',
    '?since=2026-10-15',
    [
      'Mitä on muuttunut 01.09.2026 jälkeen',
      '15.10.2026 oli voimassa tämä versio: voimassa 01.10.–31.10.2026, julkaistu 01.09.2026.',
      'Silloin oli jo julkaistu myös versio 01.10.2026, jonka voimaantulopäivä on 01.11.2026.',
    ],
  ],
  [
    'a day that nobody knows',
    '?on=2022-05-05',
    [
      'Emme tiedä, mikä seloste oli käytössä 05.05.2022. Tallennettu versio sitä ennen: päivätty 12.08.2019. Tallennettu versio sen jälkeen: voimassa 01.10.–31.10.2026, julkaistu 01.09.2026.',
      'Mitä on muuttunut 12.08.2019 jälkeen',
      'Mitä on muuttunut 01.09.2026 jälkeen',
    ],
  ],
  [
    'a day before the first',
    '?on=2018-05-25',
    [
      'Varhaisin tallennettu versio on päivätty 12.08.2019. Emme tiedä, mikä seloste oli käytössä ennen sitä.',
      'Mitä on muuttunut 12.08.2019 jälkeen',
    ],
  ],
  [
    'today',
    '?on=2026-11-23',
    [
      '23.11.2026 oli voimassa tämä versio: voimassa 01.11.–29.11.2026, julkaistu 01.10.2026.',
      'Sama versio on voimassa nyt: mikään ei ole muuttunut.',
    ],
  ],
  [
    'a day ahead',
    '?on=2027-01-01',
    [
      '01.01.2027 on voimassa tämä versio, ellei sitä ennen julkaista uutta: voimassa 30.11.2026 alkaen.',
    ],
  ],
  [
    'no day of the calendar',
    '?on=2026-02-30',
    ['Päivää ”2026-02-30” ei ole. Kirjoita päivä muodossa 15.3.2026.'],
  ],
])('%s is answered', async (_, search, answer) => {
  expect(await answerTo(search)).toEqual(answer);
});

test('a day is asked by keyboard, is in the address, and going back takes it away', async () => {
  const { page, close } = await session.visit(history);
  await page.locator('#page-day').fill('12.8.2019');
  await page.locator('#page-day').press('Enter');
  const version = page.locator('#page-answer a').first();
  expect(await version.getAttribute('href')).toBe('/fi/yksityishenkilot/2019-08-12/?on=2019-08-12');
  expect(await page.locator('#page-answer time').first().getAttribute('datetime')).toBe(
    '2019-08-12',
  );
  expect(page.url()).toMatch(/\?on=2019-08-12$/u);
  await page.goBack();
  expect(await page.locator('#page-answer p').count()).toBe(0);
  expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
  await close();
});

test('the day stays while one reads the version that applied and what changed', async () => {
  const { page, close } = await session.visit(`${history}?on=2026-10-15`);
  await page.locator('#page-answer a').first().click();
  const asked = page.locator('#page-asked');
  await asked.waitFor();
  expect(new URL(page.url())).toMatchObject({
    pathname: '/fi/yksityishenkilot/2026-09-01/',
    search: '?on=2026-10-15',
  });
  expect(await asked.innerText()).toBe(
    'Kysyit, mikä versio oli voimassa 15.10.2026. Takaisin vastaukseen',
  );
  await page.locator('a[href*="/2026-09-01/changes/"]').first().click();
  await asked.waitFor();
  expect(page.url()).toMatch(/\/2026-09-01\/changes\/\?on=2026-10-15$/u);
  await asked.locator('a').click();
  expect(page.url()).toMatch(/\/history\/\?on=2026-10-15$/u);
  await close();
});

test.each(['', '?on=2026-02-30', '?on=%3Cb%3E'])(
  'nothing is told of no day: %o',
  async (search) => {
    const { page, close } = await session.visit(`/fi/yksityishenkilot/2026-09-01/${search}`);
    expect(await page.locator('#page-asked').isVisible()).toBe(false);
    await close();
  },
);

test('a link within the page asks nothing and keeps a day that is only typed', async () => {
  const { page, close } = await session.visit(`${history}?on=2022-05-05`);
  await page.locator('#page-answer').evaluate((place) => {
    new MutationObserver(() => place.setAttribute('data-refilled', '')).observe(place, {
      childList: true,
    });
  });
  await page.locator('#page-day').fill('2019-08-12');
  await page.locator('a[href^="#"]').first().press('Enter');
  expect(new URL(page.url()).hash).not.toBe('');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(await page.locator('#page-day').inputValue()).toBe('2019-08-12');
  expect(await page.locator('#page-answer').getAttribute('data-refilled')).toBeNull();
  await close();
});

test.each([
  { on: 'screen', search: '', options: {} },
  { on: 'screen, asked', search: '?on=2018-05-25', options: {} },
  { on: 'paper', search: '', options: { media: 'print' } },
  { on: 'paper, asked', search: '?on=2018-05-25', options: { media: 'print' } },
  { on: 'paper, asked of another day', search: '?on=2026-10-15', options: { media: 'print' } },
  { on: 'screen without JavaScript', search: '', options: { javascript: false } },
] as const)(
  'that nobody knows of the time before the first version is said once on $on',
  async ({ search, options }) => {
    const { page, close } = await session.visit(`${history}${search}`, options);
    const said = await page.locator('main').innerText();
    expect(said.split('Varhaisin tallennettu versio on päivätty 12.08.2019.')).toHaveLength(2);
    await close();
  },
);

test('without JavaScript there is no form, and the table answers', async () => {
  const { page, close } = await session.visit(`${history}?on=2022-05-05`, { javascript: false });
  expect(await page.locator('#page-as-of').isVisible()).toBe(false);
  expect(await page.locator('.as-of table').innerText()).toContain(
    'Emme tiedä, mikä seloste oli käytössä.',
  );
  expect(await page.locator('#page-before-first').innerText()).toBe(
    'Varhaisin tallennettu versio on päivätty 12.08.2019. Emme tiedä, mikä seloste oli käytössä ennen sitä.',
  );
  await close();
});

test('the form that a script shows moves nothing', async () => {
  const { page, close } = await session.visit(history, { width: 412 });
  const shifts = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: 'layout-shift',
          buffered: true,
        });
        setTimeout(() => resolve(0), 500);
      }),
  );
  expect(await page.locator('#page-as-of').isVisible()).toBe(true);
  expect(shifts).toBe(0);
  await close();
});

test.each([
  { width: 320, dark: true },
  { width: 1280, dark: false },
])('an answer has no barrier and fits at %o', async (options) => {
  const visit = await session.visit(`${history}?on=2022-05-05`, options);
  expect(await findBarriers(visit.page)).toEqual([]);
  expect(await measureOverflow(visit.page)).toBe(0);
  await visit.close();
});
