import { expect, test } from 'vitest';
import { profilingUnexplained } from '../../../../src/check/rules/automated-decisions/profiling-unexplained.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'how and with what effect',
    yaml: 'purposes: [{id: a, name: Ads, profiling: {how: x, effect: y}}]',
    found: [],
  },
  { name: 'no profiling', yaml: 'purposes: [{id: a, name: Ads}]', found: [] },
  {
    name: 'a decision of Article 22 tells it',
    yaml: `purposes: [{id: a, name: Credit, profiling: {}}]
automatedDecisions: [{id: d, purposes: [a], solely: true}]`,
    found: [],
  },
  {
    name: 'no effect',
    yaml: 'purposes: [{id: a, name: Ads, profiling: {how: x}}]',
    found: [
      '3: The purpose "Ads" (a) involves profiling, but the notice does not say what it means for the reader (Article 5(1)(a) and Article 13(2)(f)).',
    ],
  },
  {
    name: 'not how',
    yaml: 'purposes: [{id: a, name: Ads, profiling: {effect: y}}]',
    found: [
      '3: The purpose "Ads" (a) involves profiling, but the notice does not say how and from which data it is done (Article 5(1)(a) and Article 13(2)(f)).',
    ],
  },
  {
    name: 'neither',
    yaml: 'purposes: [{id: a, name: Ads, profiling: {}}]',
    found: [
      '3: The purpose "Ads" (a) involves profiling, but the notice does not say how it is done and what it means (Article 5(1)(a) and Article 13(2)(f)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(profilingUnexplained, noticeOf(yaml))).toEqual(found);
});
