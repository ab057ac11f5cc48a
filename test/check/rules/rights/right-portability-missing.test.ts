import { expect, test } from 'vitest';
import { rightPortabilityMissing } from '../../../../src/check/rules/rights/right-portability-missing.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';

const found = (yaml: string) =>
  checkNotice(noticeOf(yaml), {
    rules: [rightPortabilityMissing],
    day: '2026-11-01',
    speak: 'en',
    archived: false,
  }).map(({ severity, message, related }) => ({
    severity,
    message,
    lines: related.map(({ line }) => line),
  }));

const purpose = (fields: string) => `purposes:\n  - {id: news, name: News, ${fields}}\n`;
const rights = 'rights: {access: {text: You may.}}';

test.each([
  {
    name: 'stated',
    yaml: `${purpose('bases: [{basis: consent}]')}rights: {portability: {text: You may.}}`,
  },
  {
    name: 'declared absent',
    yaml: `${purpose('bases: [{basis: public-task}]')}rights: {portability: {none: Not here.}}`,
  },
  { name: 'no rights at all', yaml: purpose('bases: [{basis: consent}]') },
])('$name', ({ yaml }) => {
  expect(found(yaml)).toEqual([]);
});

test.each(['consent', 'contract'])('%s needs it', (basis) => {
  expect(found(`${purpose(`bases: [{basis: ${basis}}]`)}${rights}`)).toEqual([
    {
      severity: 'error',
      message: `The purpose "News" (news) has the basis ${basis}, but the notice does not tell of the right to data portability (Article 13(2)(b) and Article 20(1)).`,
      lines: [4],
    },
  ]);
});

test('data of others only give no such right', () => {
  const data = (source: string) =>
    `${purpose('data: [c], bases: [{basis: contract}]')}${rights}\ndataCategories: [{id: c, name: C, sources: [${source}]}]`;
  expect(found(data('register')).map(({ severity }) => severity)).toEqual(['info']);
});

test('data that are only observed give it by what guidelines say, and a warning', () => {
  const purposes = `purposes:
  - {id: logs, name: Logs, data: [visits], bases: [{basis: contract}]}
`;
  const data = (categories: string) =>
    `${purposes}${rights}\ndataCategories: [{id: visits, name: Visits, sources: [${categories}]}]`;
  expect(found(data('observed')).map(({ severity }) => severity)).toEqual(['warning']);
  expect(found(data('observed, data-subject')).map(({ severity }) => severity)).toEqual(['error']);
});

test.each([
  { name: 'processing by hand', fields: 'manual: true, bases: [{basis: consent}]' },
  { name: 'another basis', fields: 'bases: [{basis: legal-obligation}]' },
])('$name makes it an info', ({ fields }) => {
  expect(found(`${purpose(fields)}${rights}`).map(({ severity }) => severity)).toEqual(['info']);
});
