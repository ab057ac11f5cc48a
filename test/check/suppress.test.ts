import { expect, test } from 'vitest';
import type { Finding } from '../../src/check/finding.ts';
import { suppress } from '../../src/check/suppress/suppress.ts';
import { startOf } from '../../src/content/place.ts';

const finding: Finding = {
  rule: 'retention-missing',
  severity: 'error',
  articles: ['13(2)(a)'],
  notice: 'shop',
  revision: null,
  locale: 'en',
  section: 'data',
  message: 'No period.',
  hint: 'Add one.',
  helpUri: '',
  place: startOf('content/notices/shop/en/data.md'),
  related: [],
  fingerprint: 'f',
  archived: false,
  unreadable: false,
};

const decision = {
  rule: 'retention-missing',
  reason: 'The period is being decided.',
  by: 'Data protection officer',
  until: '2026-12-31',
  place: startOf('content/notices/shop/notice.yaml'),
};

const known = new Set(['retention-missing', 'complaint-missing']);

test.each([
  ['a decision answers its finding', decision, [], 1],
  ['on its last day still', { ...decision, until: '2026-11-23' }, [], 1],
  [
    'for its section only',
    { ...decision, section: 'rights' },
    ['retention-missing', 'suppression-unused'],
    0,
  ],
  [
    'expired',
    { ...decision, until: '2026-11-22' },
    ['retention-missing', 'suppression-expired'],
    0,
  ],
  ['unknown', { ...decision, rule: 'retention' }, ['retention-missing', 'suppression-unknown'], 0],
  [
    'forbidden',
    { ...decision, rule: 'complaint-missing' },
    ['retention-missing', 'suppression-forbidden'],
    0,
  ],
])('%s', (_, suppression, left, suppressed) => {
  const request = { notice: 'shop', day: '2026-11-23', speak: 'en' as const, known };
  const result = suppress([finding], [suppression], request);
  expect(result.findings.map(({ rule }) => rule)).toEqual(left);
  expect(result.suppressed).toBe(suppressed);
});
