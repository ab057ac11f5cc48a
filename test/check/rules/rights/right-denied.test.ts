import { expect, test } from 'vitest';
import { rightDenied } from '../../../../src/check/rules/rights/right-denied.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const found = (purpose: string, rights: string) =>
  findingsOf(
    rightDenied,
    noticeOf(`purposes: [{id: p, name: P, ${purpose}}]\nrights: {${rights}}`),
  );

const access = 'access: {none: You may not.}';
const objection = 'objection: {none: You may not.}';
const portability = 'portability: {none: You may not.}';

test.each([
  { name: 'a basis in law', purpose: 'bases: [{basis: legal-obligation}]', rights: access },
  { name: 'a public task', purpose: 'bases: [{basis: public-task}]', rights: objection },
  {
    name: 'research',
    purpose: 'research: true, bases: [{basis: legitimate-interests}]',
    rights: objection,
  },
  { name: 'a basis without it', purpose: 'bases: [{basis: contract}]', rights: objection },
  {
    name: 'work by hand',
    purpose: 'manual: true, bases: [{basis: contract}]',
    rights: portability,
  },
])('$name may leave no right', ({ purpose, rights }) => {
  expect(found(purpose, rights)).toEqual([]);
});

test.each([
  {
    basis: 'consent',
    rights: access,
    message:
      'The notice denies a right that the purpose "P" (p) gives rise to: right of access (Article 13(2)(b) and Article 15). The basis of the processing is consent.',
  },
  {
    basis: 'legitimate-interests',
    rights: objection,
    message:
      'The notice denies a right that the purpose "P" (p) gives rise to: right to object (Article 13(2)(b) and Article 21(1)). The basis of the processing is legitimate interests.',
  },
  {
    basis: 'contract',
    rights: portability,
    message:
      'The notice denies a right that the purpose "P" (p) gives rise to: right to data portability (Article 13(2)(b) and Article 20(1)). The basis of the processing is contract.',
  },
])('$basis gives the right that is denied', ({ basis, rights, message }) => {
  expect(found(`bases: [{basis: ${basis}}]`, rights)).toEqual([`4: ${message}`]);
});

test('a notice that denies all of them is another finding', () => {
  const all = ['access', 'rectification', 'erasure', 'restriction', 'objection', 'portability'];
  const denied = all.map((right) => `${right}: {none: You may not.}`).join(', ');
  expect(found('bases: [{basis: legitimate-interests}]', denied)).toEqual([]);
});
