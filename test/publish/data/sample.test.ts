import { expect, test } from 'vitest';
import { textOf } from '../../../src/locale/say.ts';
import { noticeFeed } from '../../../src/publish/feed/feed.ts';
import { sitemapText } from '../../../src/publish/hosting/sitemap.ts';
import { versionList } from '../../../src/publish/listing/version-list.ts';
import { changesPage } from '../../../src/publish/pages/compare/changes-page.ts';
import { homePage } from '../../../src/publish/pages/front/home-page.ts';
import { historyPage } from '../../../src/publish/pages/history/history-page.ts';
import { jsonLdText } from '../../../src/publish/pages/notice/json-ld.ts';
import { noticePage } from '../../../src/publish/pages/notice/notice-page.ts';
import { type Contents, editionIn, release, shopProject, shownIn, siteOn } from '../support.ts';

/** A site that is no sample, whose last revision was released on one that was; or the other way round. */
const sample = siteOn(shopProject({ sample: true }), '2025-08-01');
const words = "Sample. This is nobody's notice in force. Some facts are made up.";

function banner(revision: string, isHome = false): string | undefined {
  const { frame } = noticePage(shownIn(sample, 'en', revision), isHome);
  expect(frame.noindex).toBe(frame.sample !== null || !isHome);
  return frame.sample ? textOf(frame.sample) : undefined;
}

test('a revision that was released as a sample says so whatever the site is now', () => {
  expect(banner('2025-06-01')).toBe(words);
  expect(banner('2025-06-01', true)).toBe(words);
  expect(banner('2024-03-01')).toBeUndefined();
});

test('so does every page, feed and file that shows it', () => {
  const changes = changesPage(shownIn(sample, 'en', '2025-06-01'));
  const earlier = changesPage(shownIn(sample, 'en', '2024-03-01'));
  expect([changes.frame.sample, earlier.frame.sample].map((one) => one !== null)).toEqual([
    true,
    false,
  ]);
  const history = historyPage(editionIn(sample, 'en'));
  expect(history.frame.sample).not.toBeNull();
  expect(
    history.rows.map(
      (row) => row.kind === 'version' && row.details.some((one) => textOf(one) === words),
    ),
  ).toEqual([true, false, false, false]);
  const feed = noticeFeed(editionIn(sample, 'en'));
  expect(feed.subtitle).toContain(words);
  expect(feed.entries.map(({ summary }) => summary.includes(words))).toEqual([true, false, false]);
  expect(jsonLdText(shownIn(sample, 'en', '2025-06-01'))).toContain('"sample"');
  expect(homePage(sample).languages[0]?.notices.map((one) => textOf(one.sample ?? []))).toEqual([
    words,
  ]);
  expect(sitemapText(sample)).not.toContain('/en/shop/');
  expect(versionList(sample).versions.map((one) => one.sample)).toEqual([
    false,
    false,
    true,
    false,
    true,
  ]);
});

test('a revision that is none, released later, ends that', () => {
  const contents: Contents = release(
    { ...shopProject({ sample: true }) },
    { date: '2025-07-15', kind: 'cosmetic', sample: false },
  );
  const real = siteOn(contents, '2025-08-01');
  const home = noticePage(shownIn(real, 'en', '2025-07-15'), true);
  expect(home.frame.sample).toBeNull();
  expect(home.frame.noindex).toBe(false);
  const changes = changesPage(shownIn(real, 'en', '2025-07-15'));
  expect(changes.frame.sample).not.toBeNull();
});

test('on a site of samples everything is one', () => {
  const site = 'content/site.yaml';
  const contents = shopProject({ sample: false });
  const all = siteOn(
    { ...contents, [site]: `${contents[site]}`.replace('sample: false', 'sample: true') },
    '2025-08-01',
  );
  const { frame } = noticePage(shownIn(all, 'en', '2025-06-01'), true);
  expect(textOf(frame.sample ?? [])).toBe(words);
});
