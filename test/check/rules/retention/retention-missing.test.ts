import { expect, test } from 'vitest';
import { retentionMissing } from '../../../../src/check/rules/retention/retention-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const purposes = (fields: string) => `purposes:\n  - {id: orders, name: Orders${fields}}\n`;
const perPurpose =
  '4: The notice does not say how long data are kept for the purpose "Orders" (orders) (Article 13(2)(a)).';

test.each([
  {
    name: 'a purpose that names its period',
    yaml: `${purposes(', retention: [two]')}retention: [{id: two, period: P2Y}]`,
    found: [],
  },
  {
    name: 'a period for data it uses',
    yaml: `${purposes(', data: [contact]')}retention: [{id: two, data: [contact], period: P2Y}]`,
    found: [],
  },
  {
    name: 'a period for all data',
    yaml: `${purposes(', data: [contact]')}retention: [{id: two, period: P2Y}]`,
    found: [],
  },
  {
    name: 'a purpose that names no data',
    yaml: `${purposes('')}retention: [{id: two, data: [contact], period: P2Y}]`,
    found: [],
  },
  {
    name: 'a period for other data',
    yaml: `${purposes(', data: [contact]')}retention: [{id: two, data: [orders], period: P2Y}]`,
    found: [perPurpose],
  },
  {
    name: 'a period of another purpose',
    yaml: `${purposes('')}  - {id: mail, name: Mail, retention: [two]}\nretention: [{id: two, period: P2Y}]`,
    found: [perPurpose],
  },
  {
    name: 'a period for other people',
    yaml: `${purposes(', dataSubjects: [buyers]')}retention: [{id: two, dataSubjects: [visitors], period: P2Y}]`,
    found: [perPurpose],
  },
  {
    name: 'no period at all is one finding',
    yaml: `${purposes('')}  - {id: mail, name: Mail}`,
    found: ['3: The notice does not say how long data are kept (Article 13(2)(a)).'],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(retentionMissing, noticeOf(yaml))).toEqual(found);
});
