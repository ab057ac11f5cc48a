import type { Locale } from '../../../schema/languages.ts';
import type { Receipt } from '../../../schema/receipt.ts';
import { onOneLine } from '../../escape/unseen.ts';
import { say } from '../../locale/say.ts';
import type { JudgedReceipt, ReceiptBreach } from './judge-receipt.ts';

type Named = {
  /** What the receipt is called. */
  readonly name: string;
  readonly receipt: Receipt;
  readonly judged: JudgedReceipt;
};

/** Of which revision a receipt is and that it holds, or each reason why it does not, a line each. */
export function sayJudged({ name, receipt, judged }: Named, speak: Locale): string {
  const { of, breaches } = judged;
  const lines =
    of && breaches.length === 0
      ? [
          say('receipts.holds', speak, {
            notice: of.notice.id,
            revision: of.revision.id,
            locale: of.locale,
            day: receipt.day,
          }),
        ]
      : breaches.map((breach) => sayBreach(breach, { receipt, judged }, speak));
  return lines.map((line) => `${onOneLine(name)}: ${onOneLine(line)}\n`).join('');
}

function sayBreach(
  breach: ReceiptBreach,
  { receipt, judged: { of } }: Omit<Named, 'name'>,
  speak: Locale,
): string {
  const { address, digest, day } = receipt;
  const revision = of?.revision.id ?? '';
  switch (breach.code) {
    case 'site-differs':
      return say('receipts.site-differs', speak, { address, site: breach.site });
    case 'address-unknown': {
      const { known } = breach;
      return known === null
        ? say('receipts.address-unknown', speak, { address })
        : say('receipts.address-unknown-known', speak, { address, known });
    }
    case 'digest-differs':
      return say('receipts.digest-differs', speak, { revision, digest, recorded: breach.recorded });
    case 'day-ahead':
      return say('receipts.day-ahead', speak, { day });
    case 'not-in-force': {
      const { applied } = breach;
      return applied === null
        ? say('receipts.nothing-in-force', speak, { revision, day })
        : say('receipts.not-in-force', speak, { revision, day, applied });
    }
  }
}
