import { expect, test } from 'vitest';
import { textOf } from '../../../src/locale/say.ts';
import { hrefOf } from '../../../src/publish/addresses/addresses.ts';
import type { SiteData } from '../../../src/publish/data/site-data.ts';
import { noticeFeed } from '../../../src/publish/feed/feed.ts';
import { hostingFiles } from '../../../src/publish/hosting/hosting-files.ts';
import { formerHref, listFormerPages } from '../../../src/publish/listing/former-pages.ts';
import { everyParams, listHistoryPages } from '../../../src/publish/listing/list-pages.ts';
import { movedPage } from '../../../src/publish/pages/front/moved-page.ts';
import { type Contents, editionIn, onlyNotice, release, shopProject, siteOn } from '../support.ts';

const manifestFile = 'content/notices/shop/notice.yaml';

/** `shopProject` with another path in its manifest. */
function withPath(path: string, contents = shopProject()): Contents {
  return {
    ...contents,
    [manifestFile]: `${contents[manifestFile]}`.replace(/path: .*/u, `path: ${path}`),
  };
}

const asked = withPath('{en: store, fi: kauppa}');
const moved = release(asked, { date: '2025-08-01', kind: 'cosmetic' });

/** Where each page of a site is, and where it was. */
function ways(data: SiteData): string[] {
  return listFormerPages(data).map(
    (former) => `${formerHref(former)} ${hrefOf(former, former.place)}`,
  );
}

test('a path that is not released yet changes no address', () => {
  const data = siteOn(asked, '2025-08-01');
  expect(ways(data)).toEqual([]);
  expect(onlyNotice(data).paths.current.en).toBe('shop');
  expect(hostingFiles(data)).not.toHaveProperty('_redirects');
});

test('nor one that is released for a later day', () => {
  expect(ways(siteOn(moved, '2025-07-31'))).toEqual([]);
});

test('every page that a notice had under its earlier path leads on to the same page', () => {
  expect(ways(siteOn(moved, '2025-08-01'))).toEqual(
    [
      '',
      'history/',
      'compare/',
      'articles/',
      '2020-01-15/',
      '2024-03-01/',
      '2025-06-01/',
      '2025-08-01/',
      '2024-03-01/changes/',
      '2025-06-01/changes/',
      '2025-08-01/changes/',
      '2020-01-15/since/',
      '2024-03-01/since/',
      '2025-06-01/since/',
    ].map((page) => `/notices/en/shop/${page} /notices/en/store/${page}`),
  );
});

test('each path of before leads straight to the present one', () => {
  const again = release(withPath('{en: market, fi: kauppa}', moved), {
    date: '2025-09-01',
    kind: 'cosmetic',
  });
  const data = siteOn(again, '2025-09-01');
  const homes = ways(data).filter((way) => /^\/notices\/en\/[a-z]+\/ /u.test(way));
  expect(homes).toEqual([
    '/notices/en/shop/ /notices/en/market/',
    '/notices/en/store/ /notices/en/market/',
  ]);
  const back = release(withPath('{en: shop, fi: kauppa}', again), {
    date: '2025-10-01',
    kind: 'cosmetic',
  });
  expect(ways(siteOn(back, '2025-10-01')).filter((way) => way.endsWith('/en/shop/'))).toEqual([
    '/notices/en/store/ /notices/en/shop/',
    '/notices/en/market/ /notices/en/shop/',
  ]);
});

test('a page that leads on says where, and is for no search engine', () => {
  const data = siteOn(moved, '2025-08-01');
  const former = listFormerPages(data).find(({ place }) => place.page === 'changes');
  if (!former) throw new Error('no page');
  const { frame, title, sentence } = movedPage(former);
  const address = 'https://privacy.example/notices/en/store/2024-03-01/changes/';
  expect(title).toBe('Privacy notice');
  expect(textOf(sentence)).toBe(`This page has moved to ${address}.`);
  expect(frame).toMatchObject({
    canonical: address,
    noindex: true,
    leadsTo: '/notices/en/store/2024-03-01/changes/',
    sample: null,
  });
});

test('feeds and data are found at both addresses, with the ids that they had', () => {
  const data = siteOn(moved, '2025-08-01');
  const params = listHistoryPages(data).flatMap(everyParams);
  expect(params.map(({ locale, notice }) => `${locale}/${notice}`)).toEqual([
    'en/store',
    'en/shop',
    'fi/kauppa',
  ]);
  const idsOf = (site: SiteData) => noticeFeed(editionIn(site, 'en')).entries.map(({ id }) => id);
  expect(idsOf(data).slice(1)).toEqual(idsOf(siteOn(shopProject(), '2025-08-01')));
});

test('hosts are told of the move', () => {
  const files = hostingFiles(siteOn(moved, '2025-08-01'));
  expect(files['_redirects']).toBe('/notices/en/shop/* /notices/en/store/:splat 301\n');
  expect(files['nginx-headers.conf']).toContain(
    'rewrite "^/notices/en/shop/(.*)$" https://privacy.example/notices/en/store/$1 permanent;\n',
  );
});
