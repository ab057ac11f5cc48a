import { expect, test } from 'vitest';
import { retentionSameForAll } from '../../../../src/check/rules/retention/retention-same-for-all.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'periods by purpose',
    yaml: `purposes: [{id: a, name: A, retention: [x], bases: [{basis: contract}]}, {id: b, name: B, retention: [y], bases: [{basis: consent}]}]
retention: [{id: x, period: P1Y}, {id: y, period: P2Y}]`,
    found: [],
  },
  {
    name: 'one purpose',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: contract}]}]
retention: [{id: x, period: P1Y}]`,
    found: [],
  },
  {
    name: 'one basis',
    yaml: `purposes: [{id: a, name: A, bases: [{basis: contract}]}, {id: b, name: B, bases: [{basis: contract}]}]
retention: [{id: x, period: P1Y}]`,
    found: [],
  },
  {
    name: 'one period for two bases',
    yaml: `purposes: [{id: a, name: Orders, bases: [{basis: contract}]}, {id: b, name: News, bases: [{basis: consent}]}]
retention: [{id: x, period: P1Y}]`,
    found: [
      '4: The retention period `x` covers purposes with different legal bases (Orders, News) (Article 13(2)(a) and Article 5(1)(e)). Check whether all data are needed equally long.',
    ],
  },
  {
    name: 'a period that both purposes name',
    yaml: `purposes: [{id: a, name: Orders, retention: [x], bases: [{basis: contract}]}, {id: b, name: News, retention: [x], bases: [{basis: consent}]}]
retention: [{id: x, period: P1Y}]`,
    found: [],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(retentionSameForAll, noticeOf(yaml))).toEqual(found);
});
