import { expect, test } from 'vitest';
import { readyLanguage } from '../../src/claims/language.ts';
import { readClaims } from '../../src/claims/read-claims.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

test.each([
  ['fi', 'Säilytämme kuitit seitsemän (7) vuotta.'],
  ['sv', 'Kvitton sparas i sju (7) år.'],
  ['en', 'We keep receipts for seven (7) years.'],
  ['de', 'Wir speichern Belege sieben (7) Jahre.'],
] as const)('a number in words and in figures is one: %s', (locale, text) => {
  const { claims } = readClaims(parseMarkdown(text), text, readyLanguage(locale));
  expect(claims).toMatchObject([
    { kind: 'retention', sure: true, values: { periods: [{ period: 'P7Y', bound: 'exactly' }] } },
  ]);
});
