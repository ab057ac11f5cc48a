import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageKind, pageKinds } from '../../scripts/page-kinds.ts';
import { builtSite, openSession, type Reader, type Session, statesSite } from './harness.ts';

let sessions: Record<PageKind['site'], Session>;
let readers: Record<PageKind['site'], Reader>;

beforeAll(async () => {
  sessions = { own: await openSession(builtSite()), states: await openSession(statesSite()) };
  const options = { media: 'print', width: 680 } as const;
  readers = {
    own: await sessions.own.read(options),
    states: await sessions.states.read(options),
  };
});

afterAll(() => Promise.all(Object.values(sessions ?? {}).map((session) => session.close())));

test.each(pageKinds)('on paper nothing of $kind is folded, cut or a control', async (kind) => {
  const { page, open } = readers[kind.site];
  await open(kind.path);
  if (kind.waitFor) await page.locator(kind.waitFor).first().waitFor();
  const seen = await page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const folded = shown('details').filter((details) =>
      [...details.children].some(
        // How to send or copy a letter is for screens.
        (child) => !child.matches('summary, .mail, .copy-label') && !child.checkVisibility(),
      ),
    );
    return {
      folded: folded.map(({ className }) => className),
      controls: shown('main :is(button, input, select), nav').map(({ localName }) => localName),
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
  expect(seen).toEqual({ folded: [], controls: [], overflow: 0 });
});

test.each([
  [
    'a notice',
    '/fi/yksityishenkilot/2026-10-01/',
    [
      'Versio 01.10.2026. Viimeisin päivitys: 01.10.2026. Voimassa 01.11.2026 alkaen.',
      '/fi/yksityishenkilot/2026-10-01/',
      'sha256-',
    ],
  ],
  [
    'changes',
    '/fi/yksityishenkilot/2026-10-01/changes/',
    [
      'Muutokset versioiden välillä: voimassa 01.10.–31.10.2026 ja voimassa 01.11.–29.11.2026',
      'Versiot 01.09.2026 ja 01.10.2026',
      '/fi/yksityishenkilot/2026-10-01/changes/',
    ],
  ],
  [
    'the history with an answer',
    '/fi/yksityishenkilot/history/?on=2022-05-05',
    ['Kaikki versiot', 'Tilanne 23.11.2026', '/fi/yksityishenkilot/history/?on=2022-05-05'],
  ],
  [
    'a comparison',
    '/fi/yksityishenkilot/compare/?from=2019-08-12&to=2026-10-01',
    [
      'Muutokset versioiden välillä: päivätty 12.08.2019 ja voimassa 01.11.–29.11.2026',
      '/fi/yksityishenkilot/compare/?from=2019-08-12&to=2026-10-01',
    ],
  ],
])('the foot of each sheet of %s tells what it is', async (_, path, parts) => {
  const { page, open } = readers.own;
  await open(path);
  if (path.includes('/compare/')) await page.locator('#page-result').waitFor();
  const foot = page.locator('.record');
  const text = await foot.innerText();
  expect(parts.filter((part) => !text.includes(part))).toEqual([]);
  expect(await foot.evaluate((element) => getComputedStyle(element).display)).toBe(
    'table-footer-group',
  );
});

// Half as many as in one column. Other machines have other letters, and few as wide as these.
test.each(['/fi/yksityishenkilot/', '/sv/privatpersoner/', '/en/consumers/'])(
  'the notice at %s takes at most fourteen sheets',
  async (path) => {
    const { page, open } = readers.own;
    await open(path);
    const file = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    const sheets = file.toString('latin1').match(/\/Type\s*\/Page\b/gu) ?? [];
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThanOrEqual(14);
  },
);

test('letters are printed with their names, without what only a screen can do', async () => {
  const { page, open } = readers.own;
  await open('/fi/yksityishenkilot/');
  const names = page.locator('.letters summary');
  const letters = page.locator('.letters .letter');
  expect(await letters.count()).toBeGreaterThan(5);
  expect(await names.count()).toBe(await letters.count());
  for (const each of [...(await names.all()), ...(await letters.all())]) {
    expect(await each.isVisible()).toBe(true);
  }
  expect(await page.locator('.letters :is(.mail, .copy-label):visible').count()).toBe(0);
});

test('of sections without changes the headings are printed, and it is said', async () => {
  const { page, open } = readers.own;
  await open('/fi/yksityishenkilot/2026-10-01/changes/');
  const headings = page.locator('.marked > section:has(> .unchanged) > h2');
  expect(await headings.count()).toBeGreaterThan(2);
  for (const heading of await headings.all()) expect(await heading.isVisible()).toBe(true);
  expect(await page.locator('.unchanged p:visible').count()).toBe(0);
  expect(
    await page.getByText('Muuttumattomista kohdista on painettu vain otsikko.').isVisible(),
  ).toBe(true);
});

test.each(['/notices/en/shop/', '/notices/en/shop/2025-09-01/changes/'])(
  'the print of %s ends in a place to sign, where the site asks for one',
  async (path) => {
    const { page, open } = readers.states;
    await open(path);
    const places = page.locator('.sign li');
    expect(await places.allInnerTexts()).toEqual([
      'Place and date',
      'Signature',
      'Name in block letters',
    ]);
    expect(await places.first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    expect(await places.first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await readers.own.open('/fi/yksityishenkilot/');
    expect(await readers.own.page.locator('.sign').count()).toBe(0);
  },
);

test('sheets are numbered', async () => {
  const { page, open } = readers.own;
  await open('/fi/yksityishenkilot/');
  const rules = await page.evaluate(() =>
    [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
  );
  expect(rules.join('\n')).toMatch(
    /@bottom-right\s*\{[^}]*counter\(page\) " \/ " counter\(pages\)/u,
  );
});

test('the address of a link elsewhere is printed once', async () => {
  const { page, open } = readers.states;
  await open('/notices/fi/kirjasto/');
  const after = await page
    .locator('.prose a[href^="http"]')
    .evaluateAll((links) =>
      links.map((link) => [
        link.textContent === link.getAttribute('href'),
        getComputedStyle(link, '::after').content.includes('http'),
      ]),
    );
  expect(after.length).toBeGreaterThan(0);
  expect(after.filter(([isAddress, isPrinted]) => isAddress === isPrinted)).toEqual([]);
});
