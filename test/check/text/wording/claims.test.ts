import { expect, test } from 'vitest';
import { claimsIn } from '../../../../src/check/text/wording/claims.ts';

test.each([
  { name: 'no question', sentences: ['One.', 'Two.'], claims: ['One.', 'Two.'] },
  { name: 'nothing', sentences: [], claims: [] },
  {
    name: 'an answer of a few words',
    sentences: ['Who gets my data?', 'Our partners.', 'They print.'],
    claims: ['Who gets my data? Our partners.', 'They print.'],
  },
  {
    name: 'a yes',
    sentences: ['Luovutetaanko tietojani?', 'Kyllä, osoitteesi ja nimesi annetaan Postille.'],
    claims: ['Luovutetaanko tietojani? Kyllä, osoitteesi ja nimesi annetaan Postille.'],
  },
  {
    name: 'a no',
    sentences: ['Delas mina uppgifter?', 'Nej.', 'De stannar hos oss.'],
    claims: ['Nej.', 'De stannar hos oss.'],
  },
  {
    name: 'a whole sentence',
    sentences: ['(Who gets my data?)', 'We give your name and address to Posti.'],
    claims: ['We give your name and address to Posti.'],
  },
  { name: 'a question without an answer', sentences: ['One.', 'And two?'], claims: ['One.'] },
])('$name', ({ sentences, claims }) => {
  expect(claimsIn(sentences).map(({ claim }) => claim)).toEqual(claims);
});
