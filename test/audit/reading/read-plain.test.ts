import { expect, test } from 'vitest';
import { readPlain } from '../../../src/audit/reading/read-plain.ts';
import { readyLanguage } from '../../../src/claims/language.ts';
import { placeSentences } from '../../../src/claims/text/place-sentences.ts';

test('a plain text has headings in capitals and with numbers, paragraphs and items', () => {
  const text = `PRIVACY NOTICE

1. Retention
We keep your data
for five years.

2.1 Rights
You may:
- ask for access
- complain to the
  authority
`;
  const sentences = placeSentences(readPlain(text), text, readyLanguage('en').locale);
  expect(
    sentences.map(({ text: words, line, column, context }) => [
      words,
      `${line}:${column}`,
      context.headings.at(-1),
      context.isItem,
    ]),
  ).toEqual([
    ['We keep your data for five years.', '4:1', '1. Retention', false],
    ['You may:', '8:1', '2.1 Rights', false],
    ['ask for access', '9:3', '2.1 Rights', true],
    ['complain to the authority', '10:3', '2.1 Rights', true],
  ]);
});

test('numbered items that follow each other are no headings', () => {
  const text = '1. We keep your name\n2. We keep your address\n';
  const sentences = placeSentences(readPlain(text), text, 'en');
  expect(sentences.map(({ context }) => context.headings)).toEqual(sentences.map(() => []));
  expect(sentences.length).toBeGreaterThan(0);
});
