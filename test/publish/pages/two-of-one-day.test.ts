import { expect, test } from 'vitest';
import { textOf } from '../../../src/locale/say.ts';
import { noticeFeed } from '../../../src/publish/feed/feed.ts';
import { changesPage } from '../../../src/publish/pages/compare/changes-page.ts';
import { comparePage } from '../../../src/publish/pages/compare/compare-page.ts';
import { sincePage } from '../../../src/publish/pages/compare/since-page.ts';
import { bannersOf } from '../../../src/publish/pages/frame/banners.ts';
import { historyPage } from '../../../src/publish/pages/history/history-page.ts';
import { noticePage } from '../../../src/publish/pages/notice/notice-page.ts';
import { editionIn, release, shopProject, shownIn, siteOn } from '../support.ts';

/** Two revisions of 1 June 2025: the second corrects a word of the first, on its day. */
function correctedProject() {
  const project = shopProject({ effective: '2025-06-01' });
  const file = 'content/notices/shop/en/data.md';
  const corrected = { ...project, [file]: String(project[file]).replace('letters', 'mail') };
  const summary = { en: 'A word was wrong.', fi: 'Korjattu sana.' };
  return release(corrected, { date: '2025-06-01', kind: 'editorial', summary });
}

const data = siteOn(correctedProject(), '2025-06-15');
const edition = editionIn(data, 'en');
const [first, second] = ['2025-06-01', '2025-06-01.2'].map((id) => shownIn(data, 'en', id));
if (!first || !second) throw new Error('not two');
const is = '1 June 2025 (2)';
const names = [`In force from 1 June 2025, published ${is}`, 'In force on 1 June 2025'];

test('a list of versions tells the second from the first', () => {
  const days = historyPage(edition).rows.map((row) => 'version' in row && textOf(row.version.name));
  expect(days.slice(0, 2)).toEqual(names);
  expect(
    comparePage(edition)
      .versions.map(({ text }) => text)
      .slice(0, 2),
  ).toEqual(names);
});

test('a feed has a title for each', () => {
  const titles = noticeFeed(edition).entries.map(({ title }) => title);
  expect(titles.slice(0, 2)).toEqual([
    `Version ${is}: Wording`,
    'Version 1 June 2025: Content changed',
  ]);
});

test('so do their pages, and what leads from one to the other', () => {
  expect(noticePage(second, false).frame.pageTitle).toContain(`, ${is}`);
  expect(noticePage(first, false).frame.pageTitle).not.toContain('(2)');
  expect(textOf(changesPage(second).title)).toBe(
    `Changes: version in force on 1 June 2025 and version in force from 1 June 2025, published ${is}`,
  );
  expect(textOf(sincePage(first).title)).toBe('What has changed since 1 June 2025');
  expect(sincePage(first).summary.map(({ text }) => text)).toEqual([`${is}: A word was wrong.`]);
  expect(bannersOf(first).flatMap(({ sentences }) => sentences.map(textOf))).not.toEqual(
    bannersOf(second).flatMap(({ sentences }) => sentences.map(textOf)),
  );
});

test('a page still says the day alone on which it was last updated', () => {
  expect(textOf(noticePage(second, true).version[0] ?? [])).toBe('Last updated: 1 June 2025');
});
