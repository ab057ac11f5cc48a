import { expect, test } from 'vitest';
import { accountingPeriodWrong } from '../../../../../src/check/rules/national/FI/accounting-period-wrong.ts';
import { noticeOf } from '../../../../support/notices.ts';
import { findingsOf } from '../../../support.ts';

test.each([
  {
    name: 'vouchers',
    yaml: 'retention: [{id: a, period: P6Y, from: the end of the calendar year in which the financial year ended, law: [{name: Accounting Act, number: 1336/1997}]}]',
    found: [],
  },
  {
    name: 'vouchers in Finnish',
    yaml: 'retention: [{id: a, period: P6Y, from: "sen kalenterivuoden lopusta, jonka aikana tilikausi on päättynyt", law: [{name: Kirjanpitolaki}]}]',
    found: [],
  },
  {
    name: 'books in Swedish',
    yaml: 'retention: [{id: a, period: P10Y, from: räkenskapsperiodens utgång, law: [{name: Bokföringslagen, number: 1336/1997}]}]',
    found: [],
  },
  {
    name: 'a start that is not told is another finding',
    yaml: 'retention: [{id: a, period: P6Y, law: [{name: Accounting Act}]}]',
    found: [],
  },
  {
    name: 'another law',
    yaml: 'retention: [{id: a, period: P2Y, from: the purchase, law: [{name: Trade Act}]}]',
    found: [],
  },
  {
    name: 'too short',
    yaml: 'retention: [{id: a, name: Vouchers, period: P5Y, from: the purchase, law: [{name: Accounting Act}]}]',
    found: [
      '3: The retention period "Vouchers" (a) rests on the Accounting Act but differs from it: vouchers 6 years from the end of the calendar year in which the financial year ended, books 10 years from the end of the financial year (1336/1997, chapter 2, section 10; Article 13(2)(a)).',
    ],
  },
  {
    name: 'six years from the end of the financial year',
    yaml: 'retention: [{id: a, period: P6Y, from: the end of the financial year, law: [{name: Accounting Act}]}]',
    found: [
      '3: The retention period `a` rests on the Accounting Act but differs from it: vouchers 6 years from the end of the calendar year in which the financial year ended, books 10 years from the end of the financial year (1336/1997, chapter 2, section 10; Article 13(2)(a)).',
    ],
  },
  {
    name: 'six years from the wrong day',
    yaml: 'retention: [{id: a, period: P6Y, from: the purchase, law: [{name: Accounting Act}]}]',
    found: [
      '3: The retention period `a` rests on the Accounting Act but differs from it: vouchers 6 years from the end of the calendar year in which the financial year ended, books 10 years from the end of the financial year (1336/1997, chapter 2, section 10; Article 13(2)(a)).',
    ],
  },
  {
    name: 'ten years after a contract',
    yaml: 'retention: [{id: a, name: Books, during: the loan, period: P10Y, from: its end, law: [{name: Accounting Act}]}]',
    found: [],
  },
  {
    name: 'vouchers that are kept longer',
    yaml: 'retention: [{id: a, name: Vouchers, period: P10Y, from: the purchase, law: [{name: Accounting Act}]}]',
    found: [],
  },
  {
    name: 'books, ten years from the wrong day',
    yaml: 'retention: [{id: a, name: Books, period: P10Y, from: the purchase, law: [{name: Accounting Act, number: 1336/1997}]}]',
    found: [
      '3: The retention period "Books" (a) rests on the Accounting Act but differs from it: vouchers 6 years from the end of the calendar year in which the financial year ended, books 10 years from the end of the financial year (1336/1997, chapter 2, section 10; Article 13(2)(a)).',
    ],
  },
])('$name', ({ yaml, found }) => {
  expect(findingsOf(accountingPeriodWrong, noticeOf(yaml))).toEqual(found);
});
