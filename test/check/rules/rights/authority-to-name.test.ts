import { expect, test } from 'vitest';
import { rules } from '../../../../src/check/rules/index.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';

function hints(yaml: string, day = '2026-11-30'): string[] {
  const asked = rules.filter(({ name }) => name === 'complaint-missing');
  const request = { rules: asked, day, speak: 'en', archived: false } as const;
  return checkNotice(noticeOf(yaml), request).map(({ hint }) => hint);
}

test.each([
  [
    'SE',
    /^Add: complaint: \{authority: SE, text: "[^"]+\(Swedish Authority for Privacy Protection\)/u,
  ],
  ['FI', /^Add: complaint: \{authority: FI, .*\(Office of the Data Protection Ombudsman\)/u],
  ['DE', /^Add the authority of the state/u],
  ['US', /No authority is known for the country code US\.$/u],
])('a controller in %s is told of its own authority', (country, expected) => {
  expect(hints(`controller: {name: A, country: ${country}}`)).toEqual([
    expect.stringMatching(expected),
  ]);
});

test('one from elsewhere is told of that of its representative', () => {
  const yaml = 'controller: {name: A, country: US}\nrepresentative: {name: B, country: AT}';
  expect(hints(yaml)).toEqual([expect.stringMatching(/authority: AT/u)]);
});

test('where no country is known, the advice names no authority', () => {
  expect(hints('controller: {name: A}')).toEqual([
    expect.stringMatching(/^Add the authority of the country of the controller/u),
  ]);
});
