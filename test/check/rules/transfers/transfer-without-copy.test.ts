import { expect, test } from 'vitest';
import { transferWithoutCopy } from '../../../../src/check/rules/transfers/transfer-without-copy.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const notice = (mechanisms: string) =>
  noticeOf(`transfers:\n  - id: mailer-us\n    country: US\n    mechanisms: [${mechanisms}]`);

test.each([
  { name: 'a copy', mechanisms: '{kind: scc, copy: privacy@shop.example}', found: [] },
  { name: 'an adequacy decision', mechanisms: '{kind: adequacy}', found: [] },
  { name: 'a derogation', mechanisms: '{kind: derogation, derogation: b}', found: [] },
  {
    name: 'clauses without a copy',
    mechanisms: '{kind: scc}',
    found: [
      '6: The transfer to the United States (mailer-us) does not say how to get a copy of the standard contractual clauses (Article 13(1)(f)).',
    ],
  },
  {
    name: 'the second subparagraph of Article 49(1)',
    mechanisms: '{kind: compelling-interest}',
    found: [
      '6: The transfer to the United States (mailer-us) does not say how to get a copy of the safeguards (Article 13(1)(f)).',
    ],
  },
])('$name', ({ mechanisms, found }) => {
  expect(findingsOf(transferWithoutCopy, notice(mechanisms))).toEqual(found);
});

test('speaks Finnish', () => {
  expect(findingsOf(transferWithoutCopy, notice('{kind: scc}'), 'fi')).toEqual([
    '6: Siirrosta Yhdysvaltoihin (mailer-us) puuttuu tieto, mistä vakiosopimuslausekkeista saa jäljennöksen (13 artiklan 1 kohdan f alakohta).',
  ]);
});

test('speaks Swedish', () => {
  expect(findingsOf(transferWithoutCopy, notice('{kind: bcr}'), 'sv')).toEqual([
    '6: För överföringen till USA (mailer-us) saknas uppgift om hur man får en kopia av de bindande företagsbestämmelserna (artikel 13.1 f).',
  ]);
});
