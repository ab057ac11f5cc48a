import { expect, test } from 'vitest';
import { publicationUnexplained } from '../../../../src/check/rules/recipients/publication-unexplained.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'data and a condition',
    yaml: 'recipients: [{id: a, category: Readers, role: public, data: [name], condition: When you win.}]',
    found: [],
  },
  {
    name: 'data and a law',
    yaml: 'recipients: [{id: a, category: Readers, role: public, data: [name], law: [{name: Openness Act}]}]',
    found: [],
  },
  {
    name: 'another role',
    yaml: 'recipients: [{id: a, name: Posti Oy, role: controller}]',
    found: [],
  },
  {
    name: 'no data',
    yaml: 'recipients: [{id: a, category: Readers, role: public, condition: When you win.}]',
    found: [
      '3: Data are made public ("Readers" (a)), but the notice does not say which data (Article 13(1)(e)).',
    ],
  },
  {
    name: 'no condition',
    yaml: 'recipients: [{id: a, category: Readers, role: public, data: [name]}]',
    found: [
      '3: Data are made public ("Readers" (a)), but the notice does not say when, or on what condition (Article 13(1)(e)).',
    ],
  },
  {
    name: 'neither',
    yaml: 'recipients: [{id: a, category: Readers, role: public}]',
    found: [
      '3: Data are made public ("Readers" (a)), but the notice does not say which data, and on what condition (Article 13(1)(e)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(publicationUnexplained, noticeOf(yaml))).toEqual(found);
});
