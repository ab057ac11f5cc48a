import { expect, test } from 'vitest';
import { processorsUntold } from '../../../../src/check/rules/recipients/processors-untold.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'a processor',
    yaml: `purposes: [{id: a, name: Visits, tracking: true}]
recipients: [{id: r, name: Counter Oy, role: processor}]`,
    found: [],
  },
  {
    name: 'a role that is not told',
    yaml: `purposes: [{id: a, name: Visits, tracking: true}]
recipients: [{id: r, name: Counter Oy}]`,
    found: [],
  },
  {
    name: 'recipients undeclared is another finding',
    yaml: 'purposes: [{id: a, name: Visits, tracking: true}]',
    found: [],
  },
  {
    name: 'letters by post',
    yaml: `purposes: [{id: a, name: Letters, marketing: {channels: [post]}}]
recipients: {none: Nobody.}`,
    found: [],
  },
  {
    name: 'tracking, and an authority alone',
    yaml: `purposes: [{id: a, name: Visits, tracking: true}]
recipients: [{id: r, name: Tax office, role: authority}]`,
    found: [
      '4: The purpose "Visits" (a) uses tracking or electronic marketing, but no recipient is a processor (Article 13(1)(e)).',
    ],
  },
  {
    name: 'a newsletter, and nobody',
    yaml: `purposes: [{id: a, name: News, marketing: {channels: [email]}}]
recipients: {none: Nobody.}`,
    found: [
      '4: The purpose "News" (a) uses tracking or electronic marketing, but no recipient is a processor (Article 13(1)(e)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(processorsUntold, noticeOf(yaml))).toEqual(found);
});
