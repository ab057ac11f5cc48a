import { expect, test } from 'vitest';
import type { Finding } from '../../src/check/findings/finding.ts';
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

const known = new Set(['retention-missing', 'complaint-missing', 'key-unknown', 'raw-html']);

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
  [
    'for a fact that is not well-formed',
    { ...decision, rule: 'key-unknown' },
    ['retention-missing', 'suppression-forbidden'],
    0,
  ],
  [
    'for a fault that hides nothing',
    { ...decision, rule: 'raw-html' },
    ['retention-missing', 'suppression-unused'],
    0,
  ],
])('%s', (_, suppression, left, suppressed) => {
  const request = { notice: 'shop', day: '2026-11-23', speak: 'en' as const, known };
  const result = suppress([finding], [suppression], request);
  expect(result.findings.map(({ rule }) => rule)).toEqual(left);
  expect(result.suppressed).toBe(suppressed);
});

test('a suppression that would hide facts says so at its place', () => {
  const request = { notice: 'shop', day: '2026-11-23', speak: 'en' as const, known };
  const place = { ...decision.place, line: 12, column: 5 };
  const misspelt = { ...finding, rule: 'key-unknown' };
  const suppression = { ...decision, rule: 'key-unknown', place };
  const { findings, suppressed } = suppress([misspelt], [suppression], request);
  expect(suppressed).toBe(0);
  expect(findings).toMatchObject([
    { rule: 'key-unknown' },
    { rule: 'suppression-forbidden', severity: 'error', place: { line: 12, column: 5 } },
  ]);
  expect(findings[1]?.message).toMatchInlineSnapshot(
    `"The rule \`key-unknown\` cannot be suppressed."`,
  );
  expect(findings[1]?.hint).toMatchInlineSnapshot(
    `"A fact that is not well-formed hides other gaps. Mend it and delete the suppression."`,
  );
});
