import { namesRequest } from '../../text/lexicon/request-fees.ts';
import type { Asked } from './asked.ts';
import type { Clash } from './clash.ts';

/** An amount for a request that the fact about fees does not name. */
export function otherFee({ claim, sentence, notice }: Asked): Clash | undefined {
  const { kind, polarity, certainty, values } = claim;
  const fee = notice.facts.requests?.fee;
  if (kind !== 'fee' || polarity !== 'affirmed' || certainty !== 'stated' || !fee) return undefined;
  if (!namesRequest(sentence.text, notice.locale)) return undefined;
  const value = values?.money?.find((amount) => !fee.includes(amount));
  if (value === undefined) return undefined;
  return { way: 'differs', kind, isSure: false, path: ['requests', 'fee'], value };
}
