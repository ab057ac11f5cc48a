import { expect, test } from 'vitest';
import { withdrawalWithoutEffect } from '../../../../src/check/rules/rights/withdrawal-without-effect.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const notice = (withdrawal: string) =>
  noticeOf(
    `purposes: [{id: news, name: News, bases: [{basis: consent}]}]\nrights: {withdrawal: {${withdrawal}}}`,
  );
const told = [
  'Peruutus ei vaikuta ennen sitä tehdyn käsittelyn lainmukaisuuteen.',
  'Peruuttaminen ei vaikuta aiempaan käsittelyyn.',
  'Återkallelsen påverkar inte lagligheten av behandling som skett före den.',
  'This does not affect the lawfulness of processing before withdrawal.',
  'What we did earlier remains lawful.',
  'Withdrawal does not work retroactively.',
  'Peruuttaminen vaikuttaa vain sen jälkeiseen käsittelyyn.',
  'Peruuttamista edeltävä käsittely pysyy laillisena.',
  'The withdrawal takes effect for the future.',
  'Återkallelsen gäller bara behandling som sker efter den.',
];

test.each(told)('%s', (text) => {
  expect(findingsOf(withdrawalWithoutEffect, notice(`text: "${text}"`))).toEqual([]);
});

test('limits may say it', () => {
  expect(
    findingsOf(withdrawalWithoutEffect, notice('text: You may., limits: It only works forward.')),
  ).toEqual([]);
});

test('other limits do not say it', () => {
  expect(
    findingsOf(withdrawalWithoutEffect, notice('text: You may., limits: Only by letter.')),
  ).toHaveLength(1);
});

test('the text of the section may say it', () => {
  const withBody = (body: string) =>
    noticeOf(
      'purposes: [{id: news, name: News, bases: [{basis: consent}]}]\nrights: {withdrawal: {text: You may.}}',
      body,
    );
  const said = withBody('A withdrawal does not affect the lawfulness of earlier processing.');
  expect(findingsOf(withdrawalWithoutEffect, said)).toEqual([]);
  const other = withBody('You may withdraw. Older forms stay valid until the end of the year.');
  expect(findingsOf(withdrawalWithoutEffect, other)).toHaveLength(1);
});

test('without consent nothing can be withdrawn', () => {
  expect(
    findingsOf(withdrawalWithoutEffect, noticeOf('rights: {withdrawal: {text: You may.}}')),
  ).toEqual([]);
});

test.each([
  'You may withdraw your consent at any time.',
  'Voit peruuttaa suostumuksesi milloin tahansa.',
  'Du kan när som helst återkalla ditt samtycke.',
])('%s is not enough', (text) => {
  expect(findingsOf(withdrawalWithoutEffect, notice(`text: "${text}"`))).toEqual([
    '4: The right to withdraw consent does not say that processing before the withdrawal stays lawful (Article 13(2)(c)).',
  ]);
});
