import { expect, test } from 'vitest';
import { transferWithoutMechanism } from '../../../../src/check/rules/transfers/transfer-without-mechanism.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const message = (transfer: string) =>
  `3: The transfer ${transfer} says neither whether there is an adequacy decision nor which safeguards are used (Article 13(1)(f)).`;

test.each([
  { name: 'a mechanism', fields: 'country: JP, mechanisms: [{kind: adequacy}]', found: [] },
  { name: 'none', fields: 'country: US', found: [message('to the United States (mailer)')] },
  { name: 'no third country', fields: 'country: SE', found: [] },
  { name: 'an empty list', fields: 'mechanisms: []', found: [message('`mailer`')] },
  {
    name: 'an organisation',
    fields: 'organisation: Interpol',
    found: [message('to "Interpol" (mailer)')],
  },
])('$name', ({ fields, found }) => {
  expect(
    findingsOf(transferWithoutMechanism, noticeOf(`transfers: [{id: mailer, ${fields}}]`)),
  ).toEqual(found);
});

test('speaks Finnish', () => {
  expect(
    findingsOf(transferWithoutMechanism, noticeOf('transfers: [{id: mailer, country: US}]'), 'fi'),
  ).toEqual([
    '3: Siirrosta Yhdysvaltoihin (mailer) ei kerrota, onko komissio tehnyt päätöksen tietosuojan riittävyydestä tai millaisin suojatoimin tiedot siirretään (13 artiklan 1 kohdan f alakohta).',
  ]);
});
