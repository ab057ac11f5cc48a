import { national } from '../../../../../schema/gdpr/national.ts';
import type { Rule } from '../../../findings/rule.ts';
import { type AccountsAct, shortOfAct } from '../../../text/falls-short.ts';

const { accounts } = national.SE;
const accountingAct =
  /^(?:bokföringslag|(?:swedish )?(?:accounting|bookkeeping) act|ruotsin kirjanpitola|kirjanpitola|(?:schwedisches )?buchführungsgesetz)/iu;

/** The number tells the act, or its name where no number is told: acts of other countries bear the same name. */
const act: AccountsAct = {
  isNamed: ({ name, number }) =>
    number === undefined ? accountingAct.test(name) : number === accounts.number,
  least: accounts.vouchers,
};

/** Accounting Act 1999:1078, chapter 7, section 2: until the end of the seventh year after the calendar year in which the financial year ended, for vouchers and books alike. */
export const accountingPeriodWrongSweden: Rule = {
  name: 'accounting-period-wrong-sweden',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['13(2)(a)', '14(2)(a)'],
  restsOn: ['se-accounting'],
  since: '2011-01-01',
  knowsWords: true,
  examples: {
    failing: {
      yaml: `controller: {name: Butik AB, country: SE}
retention: [{id: vouchers, period: P5Y, from: the purchase, law: [{name: Accounting Act, number: "1999:1078"}]}]`,
    },
    passing: {
      yaml: `controller: {name: Butik AB, country: SE}
retention: [{id: vouchers, period: P7Y, from: the end of the calendar year in which the financial year ended, law: [{name: Accounting Act, number: "1999:1078"}]}]`,
    },
  },
  check: ({ facts }) => shortOfAct(facts, act),
};
