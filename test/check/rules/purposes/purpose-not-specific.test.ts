import { expect, test } from 'vitest';
import { purposeNotSpecific } from '../../../../src/check/rules/purposes/purpose-not-specific.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a description',
    yaml: 'purposes: [{id: a, name: Orders, description: We use your address to deliver orders.}]',
    found: [],
  },
  {
    name: 'a sentence of the text',
    yaml: 'purposes: [{id: a, name: Orders, seen: use your address to deliver}]',
    found: [],
  },
  {
    name: 'a name that is a sentence',
    yaml: 'purposes: [{id: a, name: Delivering your orders to your home address}]',
    found: [],
  },
  {
    name: 'a label alone',
    yaml: 'purposes: [{id: a, name: Orders}]',
    found: [
      '3: The purpose "Orders" (a) has a label only: which data are used, and what for, is not told (Article 13(1)(c) and Article 5(1)(b)).',
    ],
  },
  {
    name: 'a bare description',
    yaml: 'purposes: [{id: a, name: Orders, description: Delivering your orders}]',
    found: [
      '3: The purpose "Orders" (a) has a label only: which data are used, and what for, is not told (Article 13(1)(c) and Article 5(1)(b)).',
    ],
  },
  {
    name: 'words that fit anything are another finding',
    yaml: 'purposes: [{id: a, name: Development, description: To improve our services}]',
    found: [],
  },
  {
    name: 'a name that fits anything is another finding',
    yaml: 'purposes: [{id: a, name: Analytics}]',
    found: [],
  },
  {
    name: 'the name again',
    yaml: 'purposes: [{id: a, name: Orders of our customers, description: orders of our customers}]',
    found: [
      '3: The purpose "Orders of our customers" (a) has a label only: which data are used, and what for, is not told (Article 13(1)(c) and Article 5(1)(b)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(purposeNotSpecific, noticeOf(yaml))).toEqual(found);
});

test('three words can be enough in Finnish', () => {
  const purpose = (words: string) => `purposes: [{id: a, name: Kirjanpito, description: ${words}}]`;
  const judge = (words: string) =>
    findingsOf(purposeNotSpecific, noticeOf(purpose(words), 'Teksti.', 'fi'));
  expect(judge('Kirjaamme vuokrat kirjanpitoon.')).toEqual([]);
  expect(judge('Tositteiden kirjaaminen')).toHaveLength(1);
});
