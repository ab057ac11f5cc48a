import { expect, test } from 'vitest';
import { printRecord } from '../../src/revise/print-record.ts';
import { home, planned, projectOnDisk, put, release, told, verified } from './support.ts';

const body = 'We delete your data when you ask us to, within one month of that day.';
const section = (markdown: string) => `---\ntitle: Data\n---\n${markdown}\n`;
const withData = (en: string, fi = 'Säilytämme nimesi.') => ({
  [`${home}/en/data.md`]: section(en),
  [`${home}/fi/data.md`]: section(fi),
});

test('a release without headings records none', () => {
  const { record } = planned(projectOnDisk(), { date: '2025-01-01' });
  expect(record.headings).toBeUndefined();
  expect(printRecord(record)).not.toContain('headings');
});

test('a release records the ids of all headings, by file', () => {
  const root = projectOnDisk(
    withData(
      '## Erasure\n\nx\n\n## Erasure\n\n<h3>In HTML</h3>',
      '## Poisto {#erasure}\n\nx[^1]\n\n[^1]: y',
    ),
  );
  const { record } = planned(root, { date: '2025-01-01' });
  expect(record.headings).toEqual({
    'en/data.md': ['erasure', 'erasure-1', 'in-html'],
    'fi/data.md': ['erasure'],
  });
  expect(printRecord(record)).toContain(
    'headings:\n  en/data.md: [erasure, erasure-1, in-html]\n  fi/data.md: [erasure]\nfiles:\n',
  );
});

test('what a fact prints in a heading is a part of its words', () => {
  const root = projectOnDisk(withData('## What {{controller.name}} keeps\n\nx'));
  const { record } = planned(root, { date: '2025-01-01' });
  expect(record.headings).toEqual({ 'en/data.md': ['what-esimerkki-oy-keeps'] });
});

test('a heading keeps its id through every release while its words change', () => {
  const root = projectOnDisk(withData(`## Erasure\n\n${body}`));
  release(root, { date: '2025-01-01' });
  const later = { kind: 'material', summary: told } as const;
  for (const [date, title] of [
    ['2025-02-01', 'We forget you'],
    ['2025-03-01', 'Deleting'],
  ] as const) {
    put(root, `${home}/en/data.md`, section(`## Before it\n\nNew.\n\n## ${title}\n\n${body}`));
    const { record } = release(root, { date, ...later });
    expect(record.headings).toEqual({ 'en/data.md': ['before-it', 'erasure'] });
  }
  expect(verified(root)).toEqual([]);
});

test('ids that were recorded are a part of what is hashed', () => {
  const root = projectOnDisk(withData(`## Erasure\n\n${body}`));
  const { folder, record } = release(root, { date: '2025-01-01' });
  const forged = { ...record, headings: { 'en/data.md': ['other'] } };
  put(root, `${folder}/revision.yaml`, printRecord(forged));
  expect(verified(root)).toContain('digest-differs 2025-01-01/revision.yaml');
});
