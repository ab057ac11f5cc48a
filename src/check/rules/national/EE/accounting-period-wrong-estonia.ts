import { national } from '../../../../../schema/gdpr/national.ts';
import type { Rule } from '../../../findings/rule.ts';
import { endOfFinancialYear } from '../../../text/end-of-year.ts';
import { type AccountsAct, shortOfAct } from '../../../text/falls-short.ts';

const { accounts } = national.EE;

const accountingAct =
  /^(?:raamatupidamise seadus|(?:estonian )?(?:accounting|bookkeeping) act|viron kirjanpitola|kirjanpitola|(?:estniska )?bokföringslag|(?:estnisches )?(?:buchführungs|rechnungslegungs)gesetz)/iu;

/** An act with a number in the Finnish or Swedish way is another country's. */
const act: AccountsAct = {
  isNamed: ({ name, number }) => number === undefined && accountingAct.test(name),
  least: accounts.vouchers,
  end: endOfFinancialYear,
};

/** Accounting Act (raamatupidamise seadus), section 12: source documents seven years from the end of the financial year in which they were entered, registers and reports as long. */
export const accountingPeriodWrongEstonia: Rule = {
  name: 'accounting-period-wrong-estonia',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['13(2)(a)', '14(2)(a)'],
  restsOn: ['ee-accounting'],
  since: '2003-01-01',
  knowsWords: true,
  examples: {
    failing: {
      yaml: `controller: {name: Pood OÜ, country: EE}
retention: [{id: vouchers, period: P5Y, from: the purchase, law: [{name: Accounting Act}]}]`,
    },
    passing: {
      yaml: `controller: {name: Pood OÜ, country: EE}
retention: [{id: vouchers, period: P7Y, from: the end of the financial year, law: [{name: Accounting Act}]}]`,
    },
  },
  check: ({ facts }) => shortOfAct(facts, act),
};
