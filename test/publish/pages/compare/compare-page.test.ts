import { expect, test } from 'vitest';
import { textOf } from '../../../../src/locale/say.ts';
import { listSincePages } from '../../../../src/publish/listing/list-comparisons.ts';
import { comparePage } from '../../../../src/publish/pages/compare/compare-page.ts';
import { sincePage } from '../../../../src/publish/pages/compare/since-page.ts';
import { type Contents, editionIn, release, shopProject, shownIn, siteOn } from '../../support.ts';

const project = shopProject();

const site = (now: string) => siteOn(project, now);

test('the versions are listed newest first; those chosen are the one in force and the one before', () => {
  const data = site('2025-07-15');
  const page = comparePage(editionIn(data, 'en'));
  expect(page.versions).toEqual([
    {
      id: '2025-06-01',
      text: 'In force from 1 July 2025, published 1 June 2025',
      name: 'in force from 1 July 2025',
    },
    {
      id: '2024-03-01',
      text: 'In force 1 March 2024 to 30 June 2025',
      name: 'in force 1 March 2024 to 30 June 2025',
    },
    {
      id: '2020-01-15',
      text: 'Dated 15 January 2020',
      name: 'dated 15 January 2020',
      archived:
        'Differences in the facts are not listed, because the facts of version 15 January 2020 were recorded afterwards. They are no part of the text that was published then.',
    },
  ]);
  expect([page.from, page.to]).toEqual(['2024-03-01', '2025-06-01']);
  expect(page.history).toBe('/notices/en/shop/history.json');
  expect(page.frame.canonical).toBe('https://privacy.example/notices/en/shop/compare/');
});

test('an announced version can be chosen, but is not chosen at first', () => {
  const data = site('2025-06-15');
  const page = comparePage(editionIn(data, 'en'));
  expect([page.from, page.to]).toEqual(['2020-01-15', '2024-03-01']);
  expect(page.versions).toHaveLength(3);
  expect(page.againstCurrent.map(({ href }) => href)).toEqual([
    '/notices/en/shop/2020-01-15/since/',
  ]);
});

test('every version but the one in force and those announced has a page of what changed since', () => {
  const listed = (now: string) =>
    listSincePages(site(now)).map(({ locale, revision }) => `${locale} ${revision}`);
  expect(listed('2025-07-15')).toEqual(['en 2020-01-15', 'en 2024-03-01', 'fi 2024-03-01']);
  expect(listed('2025-06-15')).toEqual(['en 2020-01-15']);
});

test('what has changed since a version is told up to the one in force, with each summary between', () => {
  const data = site('2025-07-15');
  const page = sincePage(shownIn(data, 'en', '2020-01-15'));
  expect(textOf(page.title)).toBe('What has changed since 15 January 2020');
  expect(page.summary.map(({ text }) => text)).toEqual([
    '1 March 2024: We keep addresses too.',
    '1 June 2025: Orders are kept for a shorter time.',
  ]);
  expect(page.kind).toBeNull();
  expect(page.factsNote && textOf(page.factsNote)).toContain('15 January 2020');
  expect(page.record).toMatchObject({
    notice: 'Privacy notice',
    subject: page.title,
    versions: 'Versions of 15 January 2020 and 1 June 2025',
    address: 'https://privacy.example/notices/en/shop/2020-01-15/since/',
  });
  expect(page.html).toContain('<ins>');
});

test('a label that was confirmed is told since then, until the fact is changed without one', () => {
  const labels = (contents: Contents) => {
    const data = siteOn(contents, '2026-02-01');
    const { meanings } = sincePage(shownIn(data, 'en', '2024-03-01'));
    return meanings.flatMap(({ text, isLess }) => (isLess ? text : []));
  };
  const edited = (from: string, to: string): Contents => {
    const controllers = ['en', 'fi'].map((locale) => {
      const path = `content/notices/shop/${locale}/controller.md`;
      return [path, String(project[path]).replace(from, to)] as const;
    });
    const draft = { ...project, ...Object.fromEntries(controllers) };
    return release(draft, { date: '2025-09-01', kind: 'material', summary: { en: 'Changed.' } });
  };
  const zeta = 'Your data now also go to this recipient: Zeta Oy.';
  expect(labels(project)).toEqual([zeta]);
  expect(labels(edited('P3Y', 'P2Y'))).toEqual([zeta]);
  expect(labels(edited('id: cart, name: Zeta', 'id: cart, name: Theta'))).toEqual([]);
});
