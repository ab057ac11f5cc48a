import { expect, test } from 'vitest';
import { textOf } from '../../../../src/locale/say.ts';
import { type NoticePage, noticePage } from '../../../../src/publish/pages/notice/notice-page.ts';
import { shopProject, shownIn, siteOn } from '../../support.ts';

const project = shopProject();

function pageOn(now: string, revision: string, isHome = false, locale: 'en' | 'fi' = 'en') {
  const data = siteOn(project, now);
  return noticePage(shownIn(data, locale, revision), isHome);
}

function bannersIn(page: NoticePage): string[] {
  return page.banners.map(({ sentences }) => sentences.map(textOf).join(' '));
}

test('the notice in force has its stamp, its facts and no banner', () => {
  const page = pageOn('2025-08-01', '2025-06-01', true);
  expect(bannersIn(page)).toEqual([]);
  expect(page.title).toBe('Privacy notice');
  expect(page.controller).toBe('Esimerkki Oy');
  expect(page.version[0]).toEqual([
    { text: 'Last updated: ' },
    { text: '1 June 2025', day: '2025-06-01' },
  ]);
  expect(page.version.slice(1).map(textOf)).toEqual([
    'In force from 1 July 2025',
    'Orders are kept for a shorter time.',
    'Previous version: in force 1 March 2024 to 30 June 2025',
  ]);
  expect(page.version.flat().flatMap(({ href }) => href ?? [])).toEqual([
    '/notices/en/shop/2025-06-01/changes/',
    '/notices/en/shop/2024-03-01/',
  ]);
  const { html } = page.sections[0] ?? { html: '' };
  expect(
    html.match(/<strong>Controller:<\/strong>|<th>(?:Recipient|What is stored)<\/th>/gu),
  ).toEqual(['<strong>Controller:</strong>', '<th>Recipient</th>', '<th>What is stored</th>']);
  expect(page.links.map(({ href, text }) => [href, textOf(text)])).toEqual([
    ['/notices/en/shop/history/', 'All versions'],
    ['/notices/en/shop/articles/', 'What the law requires us to tell you'],
  ]);
});

test('a revision is in Finnish what it is in English', () => {
  const page = pageOn('2025-08-01', '2025-06-01', true, 'fi');
  expect(page.version.slice(0, 2).map(textOf)).toEqual([
    'Viimeisin päivitys: 01.06.2025',
    'Voimassa 01.07.2025 alkaen',
  ]);
  expect(textOf(page.original ?? [])).toBe('Alkuperäinen teksti on englanniksi. Tämä on käännös.');
});

test.each([
  [
    '2025-06-15',
    '2025-06-01',
    ['This version applies from 1 July 2025. Before that: version 1 March 2024.'],
  ],
  [
    '2025-06-15',
    '2024-03-01',
    ['A new version applies from 1 July 2025. Read the new version. See what changes in it.'],
  ],
  ['2025-08-01', '2025-06-01', []],
  [
    '2025-08-01',
    '2024-03-01',
    ['Old version. In force 1 March 2024 to 30 June 2025. Read the notice in force.'],
  ],
  [
    '2025-08-01',
    '2020-01-15',
    [
      'Old version, dated 15 January 2020. We do not know how long it was used. Read the notice in force.',
      'Retold. This is not the original wording.',
    ],
  ],
])('on %s the revision %s says what it is', (now, revision, banners) => {
  expect(bannersIn(pageOn(now, revision))).toEqual(banners);
});

test('an archived revision shows what was published, and what is known of the record', () => {
  const page = pageOn('2025-08-01', '2020-01-15');
  expect(page.sections.map(({ html }) => html).join()).not.toMatch(/<table|<li>/u);
  expect(page.answers).toEqual([]);
  expect([page.controller, page.objection, page.useRights, page.flow]).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect(page.notes).toEqual([{ text: 'One picture is lost.', locale: 'en' }]);
});

test('a page tells its relations', () => {
  const { frame } = pageOn('2025-08-01', '2024-03-01');
  expect(frame.canonical).toBe('https://privacy.example/notices/en/shop/2024-03-01/');
  expect(frame.noindex).toBe(true);
  const relations = frame.links.map(({ rel, href }) => [
    rel,
    href.slice('https://privacy.example'.length),
  ]);
  expect(relations).toEqual([
    ['latest-version', '/notices/en/shop/'],
    ['predecessor-version', '/notices/en/shop/2020-01-15/'],
    ['successor-version', '/notices/en/shop/2025-06-01/'],
    ['version-history', '/notices/en/shop/history/'],
    ['privacy-policy', '/notices/en/shop/'],
    ['alternate', '/notices/en/shop/feed.xml'],
    ['alternate', '/notices/en/shop/feed.json'],
    ['alternate', '/notices/en/shop/2024-03-01/'],
    ['alternate', '/notices/fi/kauppa/2024-03-01/'],
  ]);
});

test('a revision in force is canonical at the address of the notice', () => {
  const { frame } = pageOn('2025-08-01', '2025-06-01');
  expect(frame.canonical).toBe('https://privacy.example/notices/en/shop/');
  expect(frame.noindex).toBe(false);
});

test('figures are served from their own revision', () => {
  const [, section] = pageOn('2025-08-01', '2024-03-01').sections;
  expect(section?.html).toContain('src="/notices/en/shop/2024-03-01/figures/flow.svg"');
});

test('a draft says that it is one and what is found in it', () => {
  const data = siteOn(project, '2025-08-01', true);
  const page = noticePage(shownIn(data, 'en', null), false);
  expect(bannersIn(page)).toEqual(['Draft. This has not been published.']);
  expect(page.report?.findings.length).toBeGreaterThan(3);
  expect(page.report?.findings[0]?.place).toMatch(/^content\/notices\/shop\/.+:\d+$/u);
});

test('a page is described by its first answers, an archived one is not', () => {
  expect(pageOn('2025-08-01', '2025-06-01').frame.description).toMatch(
    /^Esimerkki Oy is responsible for your data\. Your data are disclosed to one recipient\./u,
  );
  expect(pageOn('2025-08-01', '2020-01-15').frame.description).toBeNull();
});
