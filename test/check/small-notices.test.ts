import { expect, test } from 'vitest';
import { findingsInProject, smallNotices } from './small-notices.ts';

test('there is a small notice for each of sixteen trades', () => {
  expect(smallNotices()).toHaveLength(16);
});

test.each(smallNotices())('the notice $name has the findings that its author marked', (notice) => {
  const marked = notice.expected.flatMap((entry) => Object.keys(entry));
  const found = findingsInProject(notice.contents).filter(({ severity }) => severity !== 'info');
  const told = found.map(
    ({ rule, place, message }) => `${rule} ${place.file}:${place.line} ${message}`,
  );
  const unmarked = told.filter((_, index) => !marked.includes(found[index]?.rule ?? ''));
  expect(unmarked).toEqual([]);
  expect([...new Set(found.map(({ rule }) => rule))].sort()).toEqual(marked.sort());
});
