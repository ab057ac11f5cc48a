import { expect, test } from 'vitest';
import { textOf } from '../../../../src/locale/say.ts';
import { historyPage } from '../../../../src/publish/pages/history/history-page.ts';
import { editionIn, shopProject, siteOn } from '../../support.ts';

const project = shopProject();

function history(locale: 'en' | 'fi') {
  const data = siteOn(project, '2025-06-15');
  return historyPage(editionIn(data, locale));
}

test('the as-of question is answered by days, with what nobody knows', () => {
  const page = history('en');
  expect(textOf(page.beforeFirst ?? [])).toBe(
    'The earliest recorded version is dated 15 January 2020. We do not know which notice was used before it.',
  );
  const rows = page.periods.map(({ from, to, version }) => [
    from?.day,
    to.day,
    version && textOf(version.name),
  ]);
  expect(rows).toEqual([
    [undefined, '2020-01-14', null],
    ['2020-01-15', '2020-01-15', 'Dated 15 January 2020'],
    ['2020-01-16', '2024-02-29', null],
    ['2024-03-01', '2025-06-30', 'In force 1 March 2024 to 30 June 2025'],
    ['2025-07-01', undefined, 'In force from 1 July 2025, published 1 June 2025'],
  ]);
  expect(page.periods.map(({ atLeast }) => atLeast && textOf(atLeast))).toEqual([
    null,
    'at least on 15 January 2020',
    null,
    null,
    null,
  ]);
});

test('versions stand newest first, with a row where the record has a gap', () => {
  const rows = history('en').rows.map((row) =>
    row.kind === 'unknown'
      ? textOf(row.period)
      : [textOf(row.version.name), row.state, row.change, row.changes?.href.split('/').at(-3)],
  );
  expect(rows).toEqual([
    [
      'In force from 1 July 2025, published 1 June 2025',
      'Not yet in force',
      'Content changed',
      '2025-06-01',
    ],
    ['In force 1 March 2024 to 30 June 2025', 'In force', 'Content changed', '2024-03-01'],
    '16 January 2020 to 29 February 2024. We do not know which notice was used.',
    ['Dated 15 January 2020', 'Old version', 'First recorded version', undefined],
  ]);
});

test('a version without the language is named with the language it has', () => {
  const last = history('fi').rows.at(-1);
  expect(last).toMatchObject({
    version: {
      name: [{ text: 'Päivätty ' }, { text: '15.01.2020', day: '2020-01-15' }],
      inLanguage: 'englanniksi',
      href: '/notices/en/shop/2020-01-15/',
    },
    changes: null,
  });
});

test('the history leads to the feeds of its language', () => {
  expect(history('fi').feeds).toEqual([
    { href: '/notices/fi/kauppa/feed.xml', name: 'Atom' },
    { href: '/notices/fi/kauppa/feed.json', name: 'JSON Feed' },
  ]);
});
