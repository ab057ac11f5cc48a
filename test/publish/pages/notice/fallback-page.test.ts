import { expect, test } from 'vitest';
import { textOf } from '../../../../src/locale/say.ts';
import { listFallbackPages } from '../../../../src/publish/addresses/list-pages.ts';
import { fallbackPage } from '../../../../src/publish/pages/notice/fallback-page.ts';
import { noticePage } from '../../../../src/publish/pages/notice/notice-page.ts';
import { shopProject, siteOn } from '../../support.ts';

const data = siteOn(shopProject(), '2025-08-01');
const [key] = listFallbackPages(data);

test('a language of the site that a notice lacks has a page that says so', () => {
  expect(listFallbackPages(data).map(({ locale }) => locale)).toEqual(['sv']);
  const page = key && fallbackPage(data, key, key.locale);
  expect(page?.frame).toMatchObject({
    locale: 'sv',
    noindex: true,
    canonical: 'https://privacy.example/notices/en/shop/',
  });
  expect(page?.locale).toBe('en');
  expect(textOf(page?.missing ?? [])).toBe(
    'Beskrivningen finns inte på svenska. Nedan finns den på engelska.',
  );
});

test('the switch has the order of the site on every page', () => {
  const swedish = { ...data, site: { ...data.site, language: 'sv' as const } };
  const orderOn = (locale: 'en' | 'fi' | 'sv') =>
    key && noticePage(swedish, key, locale, true).frame.languages.map(({ locale: each }) => each);
  const order = ['sv', 'fi', 'en'];
  expect(orderOn('en')).toEqual(order);
  expect(orderOn('fi')).toEqual(order);
  expect(
    key && fallbackPage(swedish, key, 'sv').frame.languages.map(({ locale }) => locale),
  ).toEqual(order);
});

test('the switch of every language leads there, and no alternate does', () => {
  const page = key && noticePage(data, key, 'en', true);
  expect(page?.frame.languages.map(({ locale, href }) => [locale, href])).toEqual([
    ['en', null],
    ['fi', '/notices/fi/kauppa/'],
    ['sv', '/notices/sv/shop/'],
  ]);
  const alternates = page?.frame.links.filter(({ rel, type }) => rel === 'alternate' && !type);
  expect(alternates?.map(({ hreflang }) => hreflang)).toEqual(['en', 'fi']);
});
