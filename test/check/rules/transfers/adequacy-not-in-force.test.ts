import { expect, test } from 'vitest';
import { adequacyNotInForce } from '../../../../src/check/rules/transfers/adequacy-not-in-force.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const notice = (fields: string) => noticeOf(`transfers: [{id: mailer, ${fields}}]`);
const told = (transfer: string, day: string) =>
  `3: The transfer ${transfer} rests on an adequacy decision, but the table, checked on 1 February 2026, has none that is in force on ${day} (Article 13(1)(f) and Article 45(3)).`;

test.each([
  { fields: 'country: JP, mechanisms: [{kind: adequacy}]', day: '2026-11-01', found: [] },
  { fields: 'country: US, mechanisms: [{kind: scc}]', day: '2022-01-01', found: [] },
  { fields: 'organisation: EPO, mechanisms: [{kind: adequacy}]', day: '2026-11-01', found: [] },
  { fields: 'country: DE, mechanisms: [{kind: adequacy}]', day: '2026-11-01', found: [] },
  { fields: 'mechanisms: [{kind: adequacy}]', day: '2026-11-01', found: [] },
  {
    fields: 'country: US, mechanisms: [{kind: adequacy, scope: Privacy Shield}]',
    day: '2026-11-01',
    found: [],
  },
  {
    fields: 'country: US, mechanisms: [{kind: adequacy}]',
    day: '2022-01-01',
    found: [told('to the United States (mailer)', '1 January 2022')],
  },
  {
    fields: 'country: IN, mechanisms: [{kind: adequacy}]',
    day: '2026-11-01',
    found: [told('to India (mailer)', '1 November 2026')],
  },
])('$fields on $day', ({ fields, day, found }) => {
  expect(findingsOf(adequacyNotInForce, notice(fields), 'en', day)).toEqual(found);
});
