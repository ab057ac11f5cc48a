import type { ClaimLanguage } from './language.ts';
import { type Line, lineOf } from './line.ts';
import type { Context } from './text/context.ts';

/** A lead that is longer than this is a sentence of its own. */
const longestLead = 12;

/** A lead and the item below it as the one sentence that they are, and at which of its words the item begins. */
export type Joined = { readonly line: Line; readonly from: number };

/**
 * Joins an item to the lead that it completes: `We never` and `hand over your data to third parties`. `undefined` where
 * there is none, or it ends in a full stop.
 */
export function joinLead(
  { text }: Line,
  { isItem, leads }: Context,
  language: ClaimLanguage,
): Joined | undefined {
  const lead = leads.at(-1);
  if (!isItem || lead === undefined || /[.!?]["”)]*\s*$/u.test(lead)) return undefined;
  const begun = lead.replace(/[\s:–-]+$/u, '');
  const from = lineOf(begun, language).tokens.length;
  if (from === 0 || from > longestLead) return undefined;
  return { line: lineOf(`${begun} ${text}`, language), from };
}
