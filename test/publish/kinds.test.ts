import { expect, test } from 'vitest';
import { noticeFeed } from '../../src/publish/feed/feed.ts';
import { changesPage } from '../../src/publish/pages/compare/changes-page.ts';
import { historyPage } from '../../src/publish/pages/history/history-page.ts';
import { editionIn, shopProject, shownIn, siteOn } from './support.ts';

test.each([
  ['editorial', 'en', 'Wording'],
  ['editorial', 'fi', 'Sanamuoto'],
  ['description', 'en', 'Described more exactly, processing unchanged'],
  ['description', 'fi', 'Kuvaus tarkentui, käsittely ennallaan'],
] as const)('readers are told %s in %s', (kind, locale, words) => {
  const lessProtective: string[] = [];
  const contents = shopProject({ kind, reason: 'Read by two people.', lessProtective });
  const data = siteOn(contents, '2025-08-01');
  const newest = historyPage(editionIn(data, locale)).rows[0];
  expect(changesPage(shownIn(data, locale, '2025-06-01')).kind).toBe(words);
  expect(newest?.kind === 'version' && newest.change).toBe(words);
  expect(noticeFeed(editionIn(data, locale)).entries[0]?.title.endsWith(`: ${words}`)).toBe(true);
});
