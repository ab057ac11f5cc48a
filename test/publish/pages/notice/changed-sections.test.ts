import { expect, test } from 'vitest';
import { changesPage } from '../../../../src/publish/pages/compare/changes-page.ts';
import { changedSections } from '../../../../src/publish/pages/notice/changed-sections.ts';
import { shopProject, shownIn, siteOn } from '../../support.ts';

const project = shopProject();

function changed(revision: string, locale: 'en' | 'fi' = 'en') {
  const data = siteOn(project, '2025-08-01');
  return [...changedSections(shownIn(data, locale, revision))];
}

test('the first revision in a language has changed nothing', () => {
  expect(changed('2020-01-15')).toEqual([]);
  expect(changed('2024-03-01', 'fi')).toEqual([]);
});

test('a section leads to its first change, be it of its text or of the facts below', () => {
  const page = '/notices/en/shop/2025-06-01/changes/';
  expect(changed('2025-06-01')).toEqual([
    ['controller', `${page}#change-1`],
    ['data', `${page}#change-3`],
  ]);
});

test('a fact that a translation inherits has changed in its section too', () => {
  expect(changed('2025-06-01', 'fi')).toEqual([
    ['controller', '/notices/fi/kauppa/2025-06-01/changes/#change-1'],
  ]);
});

test('beside an archived revision, whose facts are on no page, those of the next one came', () => {
  const page = '/notices/en/shop/2024-03-01/changes/';
  expect(changed('2024-03-01')).toEqual([
    ['controller', `${page}#change-1`],
    ['data', `${page}#change-4`],
  ]);
});

test('the page of changes and the notice find the same, whichever is made first', () => {
  const data = siteOn(project, '2025-08-01');
  const shown = shownIn(data, 'en', '2025-06-01');
  const { html } = changesPage(shown);
  expect(shownIn(data, 'en', '2025-06-01').comparison()).toBe(shown.comparison());
  expect([...changedSections(shown)]).toEqual(changed('2025-06-01'));
  expect(html).toContain('id="change-1"');
});
