import type { Hit } from './hit.ts';
import type { ClaimLanguage } from './language.ts';
import type { Line } from './line.ts';
import { findFirst } from './patterns/phrase-list.ts';

/**
 * Whether a denial of recipients speaks of selling and letting alone. It says nothing of what is given without a price.
 *
 * 1. `We do not sell or rent your data to anyone.` does.
 * 2. `We neither sell your data nor share them with anyone.` does not.
 */
export function deniesSaleAlone(
  { kind, polarity }: Hit,
  { tokens }: Line,
  { grammar }: ClaimLanguage,
): boolean {
  if (kind !== 'recipient' || polarity !== 'denied') return false;
  const whole = { from: 0, to: tokens.length };
  return (
    findFirst(grammar.sells, tokens, whole) !== undefined &&
    findFirst(grammar.gives, tokens, whole) === undefined
  );
}
