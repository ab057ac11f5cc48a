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
        (child) => child.localName !== 'summary' && !child.checkVisibility(),
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
      '2026-09-01',
      '2026-10-01',
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
