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

test('a section leads to its first change in the text, or else to the changed facts', () => {
  const page = '/notices/en/shop/2025-06-01/changes/';
  expect(changed('2025-06-01')).toEqual([
    ['data', `${page}#change-1`],
    ['controller', `${page}#page-meaning`],
  ]);
});

test('a fact that a translation inherits has changed in its section too', () => {
  expect(changed('2025-06-01', 'fi')).toEqual([
    ['controller', '/notices/fi/kauppa/2025-06-01/changes/#page-meaning'],
  ]);
});

test('beside an archived revision only the text is compared', () => {
  expect(changed('2024-03-01')).toEqual([
    ['data', '/notices/en/shop/2024-03-01/changes/#change-1'],
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
