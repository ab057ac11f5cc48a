import { expect, test } from 'vitest';
import { duties } from '../../../../schema/gdpr/duties.ts';
import { locales } from '../../../../schema/languages.ts';
import { plainDuty } from '../../../../src/locale/plain-duties.ts';
import { textOf } from '../../../../src/locale/say.ts';
import { listArticlesPages } from '../../../../src/publish/listing/list-pages.ts';
import {
  type ArticleRow,
  articlesPage,
} from '../../../../src/publish/pages/front/articles-page.ts';
import { type Contents, onlyNotice, shopProject, shownIn, siteOn } from '../../support.ts';

const project = shopProject();
const siteFile = 'content/site.yaml';

function rowsOf(contents: Contents, now = '2025-08-01', locale: 'en' | 'fi' = 'en'): ArticleRow[] {
  const data = siteOn(contents, now);
  return articlesPage(shownIn(data, locale, onlyNotice(data).home?.id)).groups.flatMap(
    ({ rows }) => rows,
  );
}

function withSite(from: string, to: string): Contents {
  return { ...project, [siteFile]: String(project[siteFile]).replace(from, to) };
}

test('a point leads to its section, and to the version since which it is told there', () => {
  const row = rowsOf(project).find(({ duty }) => duty === 'recipients');
  expect(row?.told).toBe('Who receives your data');
  expect(row?.articles).toBe('Article 13(1)(e)');
  expect(row?.sections).toEqual([{ href: '/notices/en/shop/#controller', text: 'Controller' }]);
  expect(textOf(row?.since ?? [])).toBe('Since version 1 March 2024');
  expect(row?.since?.at(-1)?.href).toBe('/notices/en/shop/2024-03-01/');
});

test('the same in Finnish', () => {
  const row = rowsOf(project, '2025-08-01', 'fi').find(({ duty }) => duty === 'recipients');
  expect(row?.told).toBe('Kuka saa tietojasi');
  expect(row?.articles).toBe('13 artiklan 1 kohdan e alakohta');
  expect(textOf(row?.since ?? [])).toBe('Versiosta 01.03.2024 alkaen');
});

test.each([
  ['a site as it is', project, false],
  ['a sample', withSite('sample: false', 'sample: true'), true],
  [
    'a site that publishes them',
    withSite('sample: false', 'sample: false\npublishGaps: true'),
    true,
  ],
  ['a sample that does not', withSite('sample: false', 'sample: true\npublishGaps: false'), false],
])('%s tells of gaps: only where it should', (_, contents, isTold) => {
  const gaps = rowsOf(contents).filter(({ gap }) => gap !== null);
  expect(gaps.length > 0).toBe(isTold);
  expect(gaps.map(({ told }) => told).includes('What your data are used for')).toBe(isTold);
});

test('an archived notice has no such page: its facts are our annotation', () => {
  const archived = siteOn(project, '2021-01-01');
  expect(listArticlesPages(archived)).toEqual([]);
  expect(listArticlesPages(siteOn(project, '2025-08-01')).map(({ locale }) => locale)).toEqual([
    'en',
    'fi',
  ]);
});

test('every duty that facts can answer has plain words in every language', () => {
  const asked = duties.filter(({ answers }) => answers.length > 0);
  const without = asked.filter(({ id }) => locales.some((locale) => !plainDuty(id, locale)));
  expect(asked.length).toBeGreaterThan(40);
  expect(without.map(({ id }) => id)).toEqual([]);
});
