import { expect, test } from 'vitest';
import { rightObjectionMissing } from '../../../../src/check/rules/rights/right-objection-missing.ts';
import { checkNotice } from '../../../../src/check/run/run.ts';
import { noticeOf } from '../../../support/notices.ts';

const found = (yaml: string) =>
  checkNotice(noticeOf(yaml), {
    rules: [rightObjectionMissing],
    day: '2026-11-01',
    speak: 'en',
    archived: false,
  }).map(({ severity, message, related }) => ({
    severity,
    message,
    lines: related.map(({ line }) => line),
  }));

const purpose = (fields: string) => `purposes:\n  - {id: news, name: News, ${fields}}\n`;

test.each([
  {
    name: 'stated',
    yaml: `${purpose('bases: [{basis: legitimate-interests}]')}rights: {objection: {text: You may.}}`,
  },
  {
    name: 'declared absent',
    yaml: `${purpose('bases: [{basis: consent}]')}rights: {objection: {none: Not here.}}`,
  },
  { name: 'no rights at all', yaml: purpose('bases: [{basis: legitimate-interests}]') },
  {
    name: 'research has its own rule',
    yaml: `${purpose('research: true')}rights: {access: {text: You may.}}`,
  },
])('$name', ({ yaml }) => {
  expect(found(yaml)).toEqual([]);
});

test('e-mail to own customers has the right of direct marketing alone', () => {
  const news = purpose(
    'bases: [{basis: legitimate-interests}], marketing: {channels: [email], customerException: true}',
  );
  expect(found(`${news}rights: {directMarketing: {text: You may.}}`)).toEqual([]);
  const calls = news.replace('[email]', '[email, call]');
  expect(found(`${calls}rights: {directMarketing: {text: You may.}}`)).toMatchObject([
    { severity: 'error' },
  ]);
});

test.each(['legitimate-interests', 'public-task'])('%s needs it', (basis) => {
  const label = basis.replace('-', ' ');
  expect(
    found(`${purpose(`bases: [{basis: ${basis}}]`)}rights: {access: {text: You may.}}`),
  ).toEqual([
    {
      severity: 'error',
      message: `The purpose "News" (news) has the basis ${label}, but the notice does not tell of the right to object (Article 13(2)(b) and Article 21(1)).`,
      lines: [4],
    },
  ]);
});

test('without such a basis it is a warning', () => {
  expect(
    found(`${purpose('bases: [{basis: contract}]')}rights: {access: {text: You may.}}`),
  ).toEqual([
    {
      severity: 'warning',
      message:
        'The notice does not tell of the right to object (Article 13(2)(b) and Article 21(1)).',
      lines: [],
    },
  ]);
});

test('a basis that an archived text ties to no purpose counts too', () => {
  const yaml =
    'basesWithoutPurpose: [{basis: legitimate-interests}]\nrights: {access: {text: You may.}}';
  expect(found(yaml)).toEqual([
    {
      severity: 'error',
      message:
        'The processing has the basis legitimate interests, but the notice does not tell of the right to object (Article 13(2)(b) and Article 21(1)).',
      lines: [3],
    },
  ]);
});
