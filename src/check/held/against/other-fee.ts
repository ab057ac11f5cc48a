import { saysFree } from '../../text/lexicon/fees.ts';
import { partsOfSentence } from '../../text/lexicon/negation.ts';
import { namesRequest } from '../../text/lexicon/request-fees.ts';
import type { Asked } from './asked.ts';
import type { Clash } from './clash.ts';

/** An amount for a request that the fact about fees does not name. */
export function otherFee(asked: Asked): Clash | undefined {
  const { kind, polarity, certainty, values } = asked.claim;
  const fee = asked.notice.facts.requests?.fee;
  if (kind !== 'fee' || polarity !== 'affirmed' || certainty !== 'stated' || !fee) return undefined;
  if (!isOfRequest(asked)) return undefined;
  const value = values?.money?.find((amount) => !fee.includes(amount));
  if (value === undefined) return undefined;
  return { way: 'differs', kind, isSure: false, path: ['requests', 'fee'], value };
}

/**
 * Whether a sentence tells what a request costs. Where one part of it says that something is free, the part with the price must name
 * a request itself: `Your rights are free of charge, whereas a lost key costs 30 euros`.
 */
function isOfRequest({ sentence: { text }, notice: { locale } }: Asked): boolean {
  if (!namesRequest(text, locale)) return false;
  const parts = partsOfSentence(text);
  const free = parts.filter(saysFree);
  return (
    free.length === 0 || parts.some((part) => !free.includes(part) && namesRequest(part, locale))
  );
}
