import { expect, test } from 'vitest';
import { dataProtectionOfficerWithoutContact } from '../../../../src/check/rules/controller/data-protection-officer-without-contact.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a form',
    yaml: 'dataProtectionOfficer: {form: https://shop.example/dpo}',
    found: [],
  },
  {
    name: 'none',
    yaml: 'dataProtectionOfficer: {none: We have no data protection officer.}',
    found: [],
  },
  {
    name: 'a name only',
    yaml: 'dataProtectionOfficer: {name: A. Person}',
    found: [
      '3: The data protection officer has no contact details (Article 13(1)(b) and Article 37(7)). The name need not be told, but a reader must be able to reach the officer.',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(dataProtectionOfficerWithoutContact, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = 'dataProtectionOfficer: {name: A. Person}';
  expect(
    findingsOf(dataProtectionOfficerWithoutContact, noticeOf(yaml, 'Text.', 'fi'), 'fi'),
  ).toEqual([
    '3: Tietosuojavastaavalla ei ole yhteystietoja (13 artiklan 1 kohdan b alakohta ja 37 artiklan 7 kohta). Nimeä ei tarvitse kertoa, mutta yhteyden on saatava.',
  ]);
});
