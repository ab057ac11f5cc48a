import { expect, test } from 'vitest';
import { providingUndeclaredForPurpose } from '../../../../src/check/rules/providing/providing-undeclared-for-purpose.ts';
import { noticeOf } from '../../../support/notices.ts';
import { findingsOf } from '../../support.ts';

test.each([
  {
    name: 'every purpose tells it',
    yaml: 'purposes: [{id: orders, name: Orders, providing: [{required: by-contract}]}, {id: news, name: News, providing: [{required: no}]}]',
    found: [],
  },
  {
    name: 'a default for the rest',
    yaml: `providing: [{required: no}]
purposes: [{id: orders, name: Orders, providing: [{required: by-contract}]}, {id: news, name: News}]`,
    found: [],
  },
  {
    name: 'a default for the data of the purpose',
    yaml: `providing: [{required: no, data: [contact]}]
purposes: [{id: news, name: News, data: [contact]}]`,
    found: [],
  },
  {
    name: 'a default for other data',
    yaml: `providing: [{required: no, data: [contact]}]
purposes: [{id: news, name: News, data: [diet]}]`,
    found: [
      '4: The purpose "News" (news) does not say whether data subjects must give their data (Article 13(2)(e)).',
    ],
  },
  {
    name: 'nobody tells it',
    yaml: 'purposes: [{id: orders, name: Orders}, {id: news, name: News}]',
    found: [],
  },
  {
    name: 'a purpose with observed data only',
    yaml: `dataCategories: [{id: logs, name: Logs, sources: [observed]}]
purposes: [{id: orders, name: Orders, providing: [{required: by-contract}]}, {id: safety, name: Safety, data: [logs]}]`,
    found: [],
  },
  {
    name: 'one purpose does not',
    yaml: `purposes:
  - id: orders
    name: Orders
    providing: [{required: by-contract}]
  - id: news
    name: News`,
    found: [
      '7: The purpose "News" (news) does not say whether data subjects must give their data (Article 13(2)(e)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(providingUndeclaredForPurpose, noticeOf(yaml))).toEqual(found);
});

test('in Finnish', () => {
  const yaml = `purposes:
  - id: orders
    name: Orders
    providing: [{required: by-contract}]
  - id: news
    name: News`;
  expect(findingsOf(providingUndeclaredForPurpose, noticeOf(yaml, 'Text.', 'fi'), 'fi')).toEqual([
    '7: Käyttötarkoituksesta "News" (news) ei kerrota, onko rekisteröidyn pakko antaa tietonsa (13 artiklan 2 kohdan e alakohta).',
  ]);
});
