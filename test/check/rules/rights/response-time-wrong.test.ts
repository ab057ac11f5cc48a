import { expect, test } from 'vitest';
import { responseTimeWrong } from '../../../../src/check/rules/rights/response-time-wrong.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  { fields: 'answerWithin: P1M, extension: P2M', found: [] },
  { fields: 'answerWithin: P30D, extension: P60D', found: [] },
  { fields: 'answerWithin: P2W', found: [] },
  {
    fields: 'answerWithin: P3M',
    found: [
      '3: The time for answering a request (3 months) is longer than the law allows (1 month, Article 12(3)).',
    ],
  },
  {
    fields: 'answerWithin: P40D',
    found: [
      '3: The time for answering a request (40 days) is longer than the law allows (1 month, Article 12(3)).',
    ],
  },
  {
    fields: 'extension: P3M',
    found: [
      '3: The time for an answer is extended (3 months) by more than the law allows (2 months, Article 12(3)).',
    ],
  },
])('$fields', ({ fields, found }) => {
  expect(findingsOf(responseTimeWrong, noticeOf(`requests: {${fields}}`))).toEqual(found);
});
