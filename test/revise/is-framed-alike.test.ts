import { expect, test } from 'vitest';
import { home, plan, planned, projectOnDisk, put, release, verified } from './support.ts';

const manifest = (changes: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    title: '{en: Privacy notice, fi: Tietosuojaseloste}',
    path: '{en: shop, fi: kauppa}',
    language: 'en',
    languages: '[en, fi]',
    sections: '[controller, data]',
    ...changes,
  })
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('');

const first = { date: '2025-01-01', sample: false } as const;
const later = { date: '2025-02-01', kind: 'cosmetic', sample: false } as const;

test.each<[what: string, changes: Record<string, string>]>([
  ['path', { path: '{en: store, fi: kauppa}' }],
  ['path in one language', { path: '{en: shop}' }],
  ['title', { title: '{en: Notice, fi: Tietosuojaseloste}' }],
  ['languages', { languages: '[en]' }],
  ['audience', { audience: '{en: Customers, fi: Asiakkaat}' }],
  ['answer', { answers: '{who: {en: Example Ltd., fi: Esimerkki Oy.}}' }],
  ['sections', { sections: '[data, controller]' }],
])('another %s alone can be released', (_, changes) => {
  const root = projectOnDisk();
  release(root, first);
  expect(plan(root, later)).toMatchObject({ refusal: { code: 'unchanged' } });
  put(root, `${home}/notice.yaml`, manifest(changes));
  const { record } = release(root, later);
  expect(verified(root)).toEqual([]);
  expect(record.kind).toBe('cosmetic');
  expect(plan(root, { ...later, date: '2025-03-01' })).toMatchObject({
    refusal: { code: 'unchanged' },
  });
});

test('a sample can be released as none, and the other way round', () => {
  const root = projectOnDisk();
  expect(release(root, { ...first, sample: true }).record.sample).toBe(true);
  expect(planned(root, later).record.sample).toBe(false);
  // Where nothing is said of samples, nothing has changed.
  const { sample: _, ...silent } = later;
  expect(plan(root, silent)).toMatchObject({ refusal: { code: 'unchanged' } });
});

test('what frames no text changes nothing', () => {
  const root = projectOnDisk();
  release(root, first);
  put(root, `${home}/notice.yaml`, manifest({ related: '[club]', publishGaps: 'true' }));
  expect(plan(root, later)).toMatchObject({ refusal: { code: 'unchanged' } });
});
