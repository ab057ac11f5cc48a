import { expect, test } from 'vitest';
import { researchObjectionMissing } from '../../../../src/check/rules/rights/research-objection-missing.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

const research = (fields = '') => `purposes: [{id: study, name: Study, research: true${fields}}]\n`;

test.each([
  { name: 'stated', yaml: `${research()}rights: {objection: {text: You may.}}`, found: [] },
  {
    name: 'restricted by law',
    yaml: `${research()}rights: {objection: {none: Section 31.}}`,
    found: [],
  },
  {
    name: 'a basis that asks for the same',
    yaml: `${research(', bases: [{basis: public-task}]')}rights: {access: {text: You may.}}`,
    found: [],
  },
  {
    name: 'left out',
    yaml: `${research(', bases: [{basis: consent}]')}rights: {access: {text: You may.}}`,
    found: [
      '4: The purpose "Study" (study) is research or statistics, but the notice does not tell of the right to object (Article 13(2)(b) and Article 21(6)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(researchObjectionMissing, noticeOf(yaml))).toEqual(found);
});
