import { expect, test } from 'vitest';
import { sitemapText } from '../../../src/publish/hosting/sitemap.ts';
import { shopProject, siteOn } from '../support.ts';

/** Each page of the map with its day. */
function pagesOn(now: string): string[] {
  const text = sitemapText(siteOn(shopProject(), now));
  return [...text.matchAll(/<loc>https:\/\/privacy\.example(.*?)<\/loc><lastmod>(.*?)</gu)].map(
    ([, path, day]) => `${path} ${day}`,
  );
}

test('the map has the pages that may be indexed, with the days of the records', () => {
  expect(pagesOn('2025-06-15')).toEqual([
    '/notices/ 2025-06-01',
    '/notices/en/shop/ 2024-03-01',
    '/notices/fi/kauppa/ 2024-03-01',
    '/notices/en/shop/articles/ 2024-03-01',
    '/notices/fi/kauppa/articles/ 2024-03-01',
    '/notices/en/shop/history/ 2025-06-01',
    '/notices/fi/kauppa/history/ 2025-06-01',
  ]);
});

test('an announced revision changes the page of the notice on the day it takes effect', () => {
  expect(pagesOn('2025-07-01')).toContain('/notices/en/shop/ 2025-07-01');
});

test('each page names itself and its other languages', () => {
  const text = sitemapText(siteOn(shopProject(), '2025-06-15'));
  expect(text).toContain(
    '<xhtml:link rel="alternate" hreflang="fi" href="https://privacy.example/notices/fi/kauppa/"/>',
  );
});
