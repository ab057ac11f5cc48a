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
import { type Contents, onlyNotice, release, shopProject, shownIn, siteOn } from '../../support.ts';

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

test('a point tells what is told and where, and since when only where that differs', () => {
  const row = rowsOf(project).find(({ duty }) => duty === 'recipients');
  expect(row?.told).toBe('Who receives your data');
  expect(row?.articles).toBe('Article 13(1)(e)');
  expect(row?.sections).toEqual([{ href: '/notices/en/shop/#controller', text: 'Controller' }]);
  expect(row?.quotes).toEqual(['Zeta Oy']);
  expect(row?.since).toBeNull();
  const data = siteOn(project, '2025-08-01');
  const page = articlesPage(shownIn(data, 'en', onlyNotice(data).home?.id));
  expect(textOf(page.since ?? [])).toBe(
    'Each point has been told since version 1 March 2024, unless another version is named beside it.',
  );
  expect(page.since?.find(({ href }) => href)?.href).toBe('/notices/en/shop/2024-03-01/');
});

const section = 'content/notices/shop/en/data.md';

/** The shop after a release in which a section says more. */
function laterWith(more: (text: string) => string): Contents {
  return release(
    { ...project, [section]: more(String(project[section])) },
    { date: '2025-08-01', kind: 'material', summary: { en: 'More.', fi: 'Lisää.' } },
  );
}

test('what is told later than the rest says since when', () => {
  const later = laterWith((text) =>
    text.replace('title: Data', 'title: Data\nrequests: {email: [ask@esimerkki.example]}'),
  );
  const rows = rowsOf(later, '2025-08-02');
  const since = rows.find(({ duty }) => duty === 'using-rights')?.since ?? [];
  expect(textOf(since)).toBe('Since version 1 August 2025');
  expect(rows.filter((row) => row.since).map(({ duty }) => duty)).toEqual(['using-rights']);
});

test.each([
  ['sample: false', []],
  ['sample: false\npublishGaps: true', ['We disclose your data to Kestrel Collections Ltd.']],
])('a sentence that no fact holds is told where gaps are: %j', (setting, expected) => {
  const later = laterWith((text) => `${text}\nWe disclose your data to Kestrel Collections Ltd.\n`);
  const contents = {
    ...later,
    [siteFile]: String(later[siteFile]).replace('sample: false', setting),
  };
  const data = siteOn(contents, '2025-08-02');
  const { unheld } = articlesPage(shownIn(data, 'en', onlyNotice(data).home?.id));
  expect(unheld.map(({ sentence }) => sentence)).toEqual(expected);
  expect(unheld.map(({ href }) => href)).toEqual(expected.map(() => '/notices/en/shop/#data'));
});

test('of a long list five are told, and how many more there are', () => {
  const many = Array.from({ length: 9 }, (_, at) => `  - {id: post-${at}, name: Post ${at}}`);
  const later = release(
    {
      ...project,
      'content/notices/shop/en/controller.md': String(
        project['content/notices/shop/en/controller.md'],
      ).replace(/recipients:\n.*\n/u, `recipients:\n${many.join('\n')}\n`),
      'content/notices/shop/notice.yaml': String(
        project['content/notices/shop/notice.yaml'],
      ).replace('[en, fi]', '[en]'),
    },
    { date: '2025-08-01', kind: 'material', summary: { en: 'More.' }, lessProtective: [] },
  );
  const row = rowsOf(later, '2025-08-02').find(({ duty }) => duty === 'recipients');
  expect(row?.quotes).toEqual(['Post 0', 'Post 1', 'Post 2', 'Post 3', 'Post 4']);
  expect(row?.more).toBe('4 others');
});

test('the same in Finnish', () => {
  const row = rowsOf(project, '2025-08-01', 'fi').find(({ duty }) => duty === 'recipients');
  expect(row?.told).toBe('Kuka saa tietojasi');
  expect(row?.articles).toBe('13 artiklan 1 kohdan e alakohta');
  expect(row?.quotes).toEqual(['Zeta Oy']);
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
