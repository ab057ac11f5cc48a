import { expect, test } from 'vitest';
import type { Locale } from '../../schema/languages.ts';
import { auditText } from '../../src/audit/audit-text.ts';
import { readyLanguage } from '../../src/claims/language.ts';
import { parseMarkdown } from '../../src/markdown/parse.ts';

function rulesIn(locale: Locale, source: string, day = '2026-11-30'): string[] | undefined {
  const text = { file: 'a.md', source, tree: parseMarkdown(source), firstLine: 1 };
  return auditText(text, readyLanguage(locale), day).wording?.map(({ rule }) => rule);
}

test.each([
  ['en', 'Your requests are free of charge.', []],
  ['en', 'For further copies we charge ten euros.', []],
  ['en', 'We may charge a reasonable fee for requests that are manifestly unfounded.', []],
  [
    'en',
    'You may ask us for a copy of your data, for which we charge a fee of €10.',
    ['fee-for-request'],
  ],
  ['fi', 'Ylimääräisistä jäljennöksistä veloitamme hallinnolliset kulut.', []],
  ['fi', 'Tarkastuspyynnöstä perimme 20 euron maksun.', ['fee-for-request']],
  ['sv', 'För extra kopior debiterar vi administrativa kostnader.', []],
  ['sv', 'Vi tar ut en avgift på 10 euro för din begäran.', ['fee-for-request']],
  [
    'de',
    'Bei offenkundig unbegründeten Anträgen können wir ein angemessenes Entgelt verlangen.',
    [],
  ],
  ['de', 'Für die Auskunft erheben wir eine Gebühr von 10 Euro.', ['fee-for-request']],
] as const)('%s: %s', (locale, source, rules) => {
  expect(rulesIn(locale, source)).toEqual(rules);
});

test.each([
  ['2020-07-15', []],
  ['2020-07-16', ['obsolete-transfer-words']],
])('on %s the Privacy Shield gives %j', (day, rules) => {
  const source = 'Google ist unter dem EU-US-Privacy-Shield zertifiziert.';
  expect(rulesIn('de', source, day)).toEqual(rules);
});
