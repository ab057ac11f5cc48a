import { expect, test } from 'vitest';
import { authorityOutdated } from '../../../../../src/check/rules/national/FI/authority-outdated.ts';
import { noticeOf } from '../../../../support/notices.ts';
import { findingsOf } from '../../../support.ts';

type Case = { name: string; yaml: string; found: string[]; body?: string };

test.each<Case>([
  {
    name: 'the present address',
    yaml: 'complaint: {authority: {name: Ombudsman, address: {street: Lintulahdenkuja 4, postcode: "00530"}}}',
    body: 'PL 800, 00531 Helsinki',
    found: [],
  },
  { name: 'from the table', yaml: 'complaint: {authority: FI}', found: [] },
  {
    name: 'somebody else in the same street',
    yaml: 'controller: {name: A Oy, address: {street: Ratapihantie 9}}',
    found: [],
  },
  {
    name: 'the former street',
    yaml: 'complaint: {authority: {name: Ombudsman, address: {street: Ratapihantie 9}}}',
    found: [
      '3: The address of the Data Protection Ombudsman "Ratapihantie 9" is out of date (Article 77(1)).',
    ],
  },
  {
    name: 'the former street in the text',
    yaml: 'complaint: {authority: FI}',
    body: 'Käyntiosoite: Ratapihantie 9, Helsinki',
    found: [
      '5: The address of the Data Protection Ombudsman "Ratapihantie 9" is out of date (Article 77(1)).',
    ],
  },
  {
    name: 'the former postcode in the text',
    yaml: 'complaint: {authority: FI}',
    body: 'Postadress: PB 800, 00521 Helsingfors',
    found: [
      '5: The address of the Data Protection Ombudsman "PB 800, 00521" is out of date (Article 77(1)).',
    ],
  },
])('$name', ({ yaml, body, found }) => {
  expect(findingsOf(authorityOutdated, noticeOf(yaml, body))).toEqual(found);
});
