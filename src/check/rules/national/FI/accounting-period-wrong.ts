import type { Retention } from '../../../../../schema/disclosures/retention.ts';
import { national } from '../../../../../schema/gdpr/national.ts';
import { longestDays } from '../../../facts/longest-days.ts';
import { nameInMessage } from '../../../findings/name-entry.ts';
import type { Rule } from '../../../findings/rule.ts';
import { endOfYear } from '../../../text/end-of-year.ts';

const { accounts } = national.FI;
const accountingAct =
  /^(?:kirjanpitola|bokföringslag|(?:finnish )?accounting act|(?:finnisches )?buchführungsgesetz)/iu;
/** What is kept ten years: the accounts and the financial statements, with what goes with them; and of these what is never a voucher. */
const books =
  /kirjanpitokirj|kirjanpidon? kirj|\bkirjanpi(?:to|dot)\b|tilinpäätö|toimintakertomu|bokföringen\b|bokföringsb|\bbokslut|verksamhetsberättelse|handelsb[uü]ch|jahresabschl|\b(?:books?|ledgers?|journals?|accounts|financial statements?)\b/iu;
const statements =
  /tilinpäätö|kirjanpitokirj|bokslut|bokföringsb|jahresabschl|handelsb[uü]ch|financial statements?|\bledgers?\b/iu;
const vouchers = /tosit|verifikation|vouchers?\b|receipts?\b|beleg/iu;
const financialYear =
  /tilikau|tilikaude|räkenskapsp|financial year|geschäftsjahr|fiscal year|accounting period/iu;

/** Accounting Act 1336/1997, chapter 2, section 10: accounts and financial statements at least ten years from the end of the financial year, vouchers at least six years from the end of the year in which the financial year ended. */
export const accountingPeriodWrong: Rule = {
  name: 'accounting-period-wrong',
  severity: 'warning',
  articles: ['13(2)(a)', '14(2)(a)'],
  restsOn: ['fi-accounting'],
  reading: 'longer-accounts',
  since: '2016-01-01',
  knowsWords: true,
  examples: {
    failing: {
      yaml: `controller: {name: Shop Oy, country: FI}
retention: [{id: vouchers, period: P5Y, from: the purchase, law: [{name: Accounting Act, number: 1336/1997}]}]`,
    },
    passing: {
      yaml: `controller: {name: Shop Oy, country: FI}
retention: [{id: vouchers, period: P6Y, from: the end of the calendar year in which the financial year ended, law: [{name: Accounting Act, number: 1336/1997}]}]`,
    },
  },
  *check({ facts }) {
    for (const [index, entry] of (facts.retention ?? []).entries()) {
      const right = restsOnAct(entry) ? periodAskedOf(entry) : undefined;
      if (!right) continue;
      const field = entry.period === accounts[right] ? 'from' : 'period';
      yield {
        path: ['retention', index, field],
        form: right,
        data: { entry: nameInMessage(entry.id, entry.name) },
      };
    }
  },
};

function restsOnAct({ law = [] }: Retention): boolean {
  return law.some(({ name, number }) => number === accounts.number || accountingAct.test(name));
}

/**
 * The period of the act that an entry falls short of. A longer one is another matter, and so is one
 * that runs on after a contract.
 */
function periodAskedOf({
  name = '',
  period,
  during,
  from,
}: Retention): 'vouchers' | 'books' | undefined {
  if (!period || during) return undefined;
  const days = longestDays(period);
  if (days < longestDays(accounts.books) && statements.test(name) && !vouchers.test(name))
    return 'books';
  if (days < longestDays(accounts.vouchers)) return 'vouchers';
  if (!from) return undefined;
  if (days === longestDays(accounts.vouchers)) return endOfYear.test(from) ? undefined : 'vouchers';
  const isOfBooks = days === longestDays(accounts.books) && books.test(name);
  return isOfBooks && !financialYear.test(from) ? 'books' : undefined;
}
