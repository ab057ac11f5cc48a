import { expect, test } from 'vitest';
import { observedDataAsOtherSource } from '../../../src/check/rules/sources/observed-data-as-other-source.ts';
import { noticeOf } from '../../support/notices.ts';
import { findingsOf } from '../support.ts';

const notice = noticeOf('sources: [{id: cameras, kind: other, type: Camera surveillance}]');
const saidOn = (day: string, speak: 'fi' | 'sv' | 'en' = 'en') =>
  findingsOf(observedDataAsOtherSource, notice, speak, day)[0] ?? '';

test('a finding says nothing of case law that was known', () => {
  expect(saidOn('2025-12-18')).not.toContain('later');
});

test.each([
  { speak: 'fi', said: 'Tämä perustuu myöhempään oikeuskäytäntöön (C-422/24, 18.12.2025).' },
  { speak: 'sv', said: 'Detta grundar sig på senare rättspraxis (C-422/24, 18.12.2025).' },
  { speak: 'en', said: 'This rests on later case law (C-422/24, 18 December 2025).' },
] as const)('a finding on an older revision says so in $speak', ({ speak, said }) => {
  expect(saidOn('2025-12-17', speak).endsWith(`. ${said}`)).toBe(true);
});
