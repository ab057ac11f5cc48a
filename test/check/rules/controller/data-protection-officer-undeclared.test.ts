import { expect, test } from 'vitest';
import { dataProtectionOfficerUndeclared } from '../../../../src/check/rules/controller/data-protection-officer-undeclared.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'contact details',
    yaml: 'dataProtectionOfficer: {email: dpo@shop.example}',
    found: [],
  },
  {
    name: 'none',
    yaml: 'dataProtectionOfficer: {none: We have no data protection officer.}',
    found: [],
  },
  {
    name: 'silence',
    yaml: 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}',
    found: [
      '3: The notice does not say whether the controller has a data protection officer (Article 13(1)(b)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(dataProtectionOfficerUndeclared, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}';
  expect(findingsOf(dataProtectionOfficerUndeclared, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '3: Selosteesta ei ilmene, onko rekisterinpitäjällä tietosuojavastaava (13 artiklan 1 kohdan b alakohta).',
  ]);
});

test('in Swedish', () => {
  const yaml = 'controller: {name: Shop Ltd, country: FI, email: [a@shop.example]}';
  expect(findingsOf(dataProtectionOfficerUndeclared, noticeOf(yaml, 'Text.', 'sv'), 'sv')).toEqual([
    '3: Det framgår inte av beskrivningen om den personuppgiftsansvarige har ett dataskyddsombud (artikel 13.1 b).',
  ]);
});
