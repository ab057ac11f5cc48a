import type { Retention } from '../../../../../schema/disclosures/retention.ts';
import { national } from '../../../../../schema/gdpr/national.ts';
import { nameInMessage } from '../../../findings/name-entry.ts';
import type { Rule } from '../../../findings/rule.ts';
import { fallsShort } from '../../../text/falls-short.ts';

const { accounts } = national.DE;
type Kept = 'vouchers' | 'books' | 'letters';

const accountingActs =
  /(?<!\p{L})(?:HGB|AO|Handelsgesetzbuch|Abgabenordnung|(?:German )?(?:Commercial|Fiscal) Code|Saksan kauppala|Tysklands handelslag)/u;
const letters =
  /brief|korrespondenz|schriftverkehr|schriftwechsel|(?<!\p{L})(?:letters?|correspondence|e-?mails?)\b|kirjee|kirjeenvaih|korrespondens|(?<!\p{L})brev/iu;
const vouchers =
  /beleg|rechnung|quittung|vouchers?\b|receipts?\b|invoices?\b|tosit|laskut|kuit|verifika|faktur|kvitto/iu;
const books =
  /handelsb[uü]ch|jahresabschl|inventar|bilanz|\b(?:books|ledgers?|financial statements?|balance sheets?|inventor(?:y|ies))\b|tilinpäätö|kirjanpitokirj|bokslut|bokföringsb|årsredovis/iu;

/**
 * HGB, section 257(4) and (5), and AO, section 147(3) and (4): books and financial statements ten years, vouchers eight
 * since 1 January 2025 (before, ten), letters six, each from the end of the calendar year. What is called otherwise is
 * taken for vouchers too, which are in all accounts.
 */
export const accountingPeriodWrongGermany: Rule = {
  name: 'accounting-period-wrong-germany',
  severity: 'warning',
  introduced: '0.2.0',
  articles: ['13(2)(a)', '14(2)(a)'],
  restsOn: ['de-accounts'],
  since: '2025-01-01',
  knowsWords: true,
  examples: {
    failing: {
      yaml: `controller: {name: Laden GmbH, country: DE}
retention: [{id: vouchers, name: Invoices, period: P6Y, from: the purchase, law: [{name: HGB, section: § 257}]}]`,
    },
    passing: {
      yaml: `controller: {name: Laden GmbH, country: DE}
retention: [{id: vouchers, name: Invoices, period: P8Y, from: the end of the calendar year in which the invoice was made, law: [{name: HGB, section: § 257}]}]`,
    },
  },
  *check({ facts }) {
    for (const [index, entry] of (facts.retention ?? []).entries()) {
      if (!(entry.law ?? []).some(({ name }) => accountingActs.test(name))) continue;
      const kept = whatIsKept(entry);
      const field = fallsShort(entry, accounts[kept]);
      if (!field) continue;
      yield {
        path: ['retention', index, field],
        form: kept,
        data: { entry: nameInMessage(entry.id, entry.name) },
      };
    }
  },
};

function whatIsKept({ name = '' }: Retention): Kept {
  if (vouchers.test(name)) return 'vouchers';
  if (letters.test(name)) return 'letters';
  return books.test(name) ? 'books' : 'vouchers';
}
