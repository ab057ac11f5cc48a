import { expect, test } from 'vitest';
import { valueUnfilled } from '../../../../src/check/rules/consistency/value-unfilled.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  '…',
  '...',
  'TODO',
  '"???"',
  '"[täydennettävä]"',
  'täydennetään myöhemmin',
  'TÄYDENNÄ',
  'kompletteras senare',
  'to be confirmed',
  'bitte ergänzen',
  '<company name>',
  'COMPANY_NAME',
  '"{{company}}"',
])('%s is no answer', (value) => {
  const notice = noticeOf(`complaint:\n  authority: FI\n  text: ${value}`);
  expect(findingsOf(valueUnfilled, notice)).toEqual([
    `5: The words of \`text\` are still to be written: there is only "${value.replaceAll('"', '')}".`,
  ]);
});

test('a fact is an answer, and notes are for the team', () => {
  const notice = noticeOf(
    'complaint: {authority: FI, text: You may complain … to us., note: TODO}\ndataSubjects: [{id: x, name: X}]',
  );
  expect(findingsOf(valueUnfilled, notice)).toEqual([]);
});

test('an item of a list is named by its list', () => {
  const notice = noticeOf('dataCategories: [{id: c, name: C, items: [name, …]}]');
  expect(findingsOf(valueUnfilled, notice)).toEqual([
    '3: The words of `items` are still to be written: there is only "…".',
  ]);
});

test('what init asks for is no answer without its brackets, but where data are named', () => {
  const notice =
    noticeOf(`controller: {name: Shop Oy, address: {city: town, street: postal address of the company}}
recipients: [{id: a, name: Name of the accounting firm}]
dataCategories: [{id: c, name: C, items: [postcode, name of the cookie]}]`);
  expect(findingsOf(valueUnfilled, notice)).toEqual([
    '3: The words of `city` are still to be written: there is only "town".',
    '3: The words of `street` are still to be written: there is only "postal address of the company".',
    '4: The words of `name` are still to be written: there is only "Name of the accounting firm".',
  ]);
});
