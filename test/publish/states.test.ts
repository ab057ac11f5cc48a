import { expect, test } from 'vitest';
import { textOf } from '../../src/locale/say.ts';
import { changesPage } from '../../src/publish/pages/compare/changes-page.ts';
import { noticePage } from '../../src/publish/pages/notice/notice-page.ts';
import { dayOfStates, entriesOf, shownIn, siteOn, statesProject } from './support.ts';

const data = siteOn(statesProject(), dayOfStates);

function told(revision: string, isHome = false, locale: 'en' | 'fi' = 'en'): string {
  const { banners } = noticePage(shownIn(data, locale, revision), isHome);
  return banners.flatMap(({ sentences }) => sentences.map(textOf)).join(' ');
}

test.each([
  [
    '2020-01-15',
    'Old version, dated 15 January 2020. We do not know how long it was used. Read the notice in force. Retold. This is not the original wording.',
  ],
  ['2024-03-01', 'Old version. In force 1 March 2024 to 30 June 2025. Read the notice in force.'],
  [
    '2025-06-01',
    'A new version applies from 1 January 2026. Read the new version. See what changes in it.',
  ],
  [
    '2025-09-01',
    'Withdrawn on 5 September 2025. This version does not apply. Reason: A wrong word. Read the notice in force.',
  ],
  ['2025-10-01', 'This version applies from 1 January 2026. Before that: version 1 June 2025.'],
])('the page of %s says first what it is', (revision, banner) => {
  expect(told(revision)).toBe(banner);
});

test('the notice at home is the one in force, and leads to the announced one', () => {
  expect(told('2025-06-01', true)).toContain('A new version applies from 1 January 2026.');
  const { banners } = noticePage(shownIn(data, 'fi', '2025-06-01'), true);
  const links = banners
    .flatMap(({ sentences }) => sentences.flat())
    .flatMap(({ href }) => href ?? []);
  expect(links).toEqual([
    '/notices/fi/kauppa/2025-10-01/',
    '/notices/fi/kauppa/2025-10-01/changes/',
  ]);
});

test('an announced revision has its changes before it applies', () => {
  const page = changesPage(shownIn(data, 'en', '2025-10-01'));
  expect(page.banners.map(({ sentences }) => sentences.map(textOf).join(' '))).toEqual([
    'Version 1 October 2025 applies from 1 January 2026. Before that: version 1 June 2025.',
  ]);
  // Not from the one before it, which was withdrawn by then.
  expect(textOf(page.title)).toBe(
    'Changes: version in force 1 July to 31 December 2025 and version in force from 1 January 2026',
  );
  expect(entriesOf(page).map(({ sentences }) => sentences.map(textOf))).toEqual([
    ['Deleted: letters', 'Inserted: cards'],
  ]);
});

test('what was withdrawn before its day never says that it is in force from then', () => {
  const page = noticePage(shownIn(data, 'en', '2025-09-01'), false);
  expect(page.record?.effective).toBeNull();
  expect(page.version.map(textOf).join(' ')).not.toContain('In force');
  const announced = noticePage(shownIn(data, 'en', '2025-10-01'), false);
  expect(announced.version.map(textOf)).toContain('In force from 1 January 2026');
});
