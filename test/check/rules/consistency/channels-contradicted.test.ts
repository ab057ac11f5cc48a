import { expect, test } from 'vitest';
import { channelsContradicted } from '../../../../src/check/rules/consistency/channels-contradicted.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { stateOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const section = (email: string) => `---\ntitle: T\nrequests: {email: ${email}}\n---\nText.\n`;
const found = (a: string, b: string) =>
  stateOf({ 'en/a.md': section(a), 'en/b.md': section(b) }).notices.flatMap((notice) =>
    findingsOf(channelsContradicted, notice),
  );

test.each([
  { name: 'the same address', a: '[x@a.example]', b: '[x@a.example]', expected: [] },
  { name: 'one of several', a: '[x@a.example, y@a.example]', b: '[y@a.example]', expected: [] },
  { name: 'several in one place', a: '[x@a.example, y@a.example]', b: '[]', expected: [] },
  {
    name: 'another address',
    a: '[x@a.example]',
    b: '[y@a.example]',
    expected: [
      '3: The address in `requests.email` is x@a.example in one section and y@a.example in another (Article 5(1)(a) and Article 12(2)).',
    ],
  },
])('$name', ({ a, b, expected }) => {
  expect(found(a, b)).toEqual(expected);
});

test('both places are named', () => {
  const [notice] = stateOf({
    'en/a.md': section('[x@a.example]'),
    'en/b.md': section('[y@a.example]'),
  }).notices;
  if (!notice) throw new Error('no notice');
  const request = { rules: [channelsContradicted], day: '2026-11-01', archived: false } as const;
  const [finding] = checkNotice(notice, { ...request, speak: 'en' });
  expect([finding?.place.file, finding?.related[0]?.file]).toEqual([
    'content/notices/shop/en/b.md',
    'content/notices/shop/en/a.md',
  ]);
});
