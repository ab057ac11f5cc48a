import { expect, test } from 'vitest';
import { textOf } from '../../../../src/locale/say.ts';
import { listFallbackPages } from '../../../../src/publish/listing/list-pages.ts';
import { fallbackPage } from '../../../../src/publish/pages/notice/fallback-page.ts';
import { noticePage } from '../../../../src/publish/pages/notice/notice-page.ts';
import { shopProject, shownIn, siteOn } from '../../support.ts';

const data = siteOn(shopProject(), '2025-08-01');
const [key] = listFallbackPages(data);

test('a language of the site that a notice lacks has a page that says so', () => {
  expect(listFallbackPages(data).map(({ locale }) => locale)).toEqual(['sv']);
  const page = key && fallbackPage(key);
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
  const project = shopProject();
  const site = String(project['content/site.yaml']).replace('language: en', 'language: sv');
  const swedish = siteOn({ ...project, 'content/site.yaml': site }, '2025-08-01');
  const [lacking] = listFallbackPages(swedish);
  const orderOn = (locale: 'en' | 'fi') =>
    noticePage(shownIn(swedish, locale, '2025-06-01'), true).frame.languages.map(
      ({ locale: each }) => each,
    );
  const order = ['sv', 'fi', 'en'];
  expect(orderOn('en')).toEqual(order);
  expect(orderOn('fi')).toEqual(order);
  expect(lacking && fallbackPage(lacking).frame.languages.map(({ locale }) => locale)).toEqual(
    order,
  );
});

test('the switch of every language leads there, and no alternate does', () => {
  const page = noticePage(shownIn(data, 'en', '2025-06-01'), true);
  expect(page.frame.languages.map(({ locale, href }) => [locale, href])).toEqual([
    ['en', null],
    ['fi', '/notices/fi/kauppa/'],
    ['sv', '/notices/sv/shop/'],
  ]);
  const alternates = page.frame.links.filter(({ rel, type }) => rel === 'alternate' && !type);
  expect(alternates.map(({ hreflang }) => hreflang)).toEqual(['en', 'fi']);
});
