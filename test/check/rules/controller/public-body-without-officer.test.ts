import { expect, test } from 'vitest';
import { publicBodyWithoutOfficer } from '../../../../src/check/rules/controller/public-body-without-officer.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'an officer',
    yaml: `controller: {name: Agency, publicBody: true}
dataProtectionOfficer: {email: dpo@agency.example}`,
    found: [],
  },
  {
    name: 'a company',
    yaml: `controller: {name: Shop Ltd}
dataProtectionOfficer: {none: We have none.}`,
    found: [],
  },
  {
    name: 'a public body that is silent',
    yaml: 'controller: {name: Agency, publicBody: true}',
    found: [],
  },
  {
    name: 'a public body without an officer',
    yaml: `controller: {name: Agency, publicBody: true}
dataProtectionOfficer: {none: We have none.}`,
    found: [
      '4: The controller "Agency" is a public authority or body, but according to the notice it has no data protection officer. It must designate one (Article 37(1)(a)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(publicBodyWithoutOfficer, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `controller: {name: Agency, publicBody: true}
dataProtectionOfficer: {none: We have none.}`;
  expect(findingsOf(publicBodyWithoutOfficer, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '4: Rekisterinpitäjä "Agency" on viranomainen tai julkishallinnon elin, mutta selosteen mukaan sillä ei ole tietosuojavastaavaa. Sellainen on nimitettävä (37 artiklan 1 kohdan a alakohta).',
  ]);
});
