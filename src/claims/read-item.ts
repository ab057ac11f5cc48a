import type { ClaimKind } from '../../schema/claims.ts';
import { clauseWith } from './clauses.ts';
import type { Hit } from './hit.ts';
import { kindsOf } from './kinds-above.ts';
import { isEmptyCell, plain } from './label-claims.ts';
import type { ClaimLanguage } from './language.ts';
import { type Line, lineOf } from './line.ts';
import type { Span } from './patterns/match.ts';
import { findFirst, findPhrases } from './patterns/phrase-list.ts';
import { denies } from './stance.ts';
import type { Context } from './text/context.ts';

/**
 * What an item of a list or a cell tells because of where it stands: below `We collect:` each item
 * is data, and below `We do not collect:` each is denied.
 */
export function readItem(
  line: Line,
  context: Context,
  above: ReadonlySet<ClaimKind>,
  language: ClaimLanguage,
): Hit[] {
  const cue = { from: 0, to: line.tokens.length };
  const asked = kindsOf(context.question, language);
  const isNone = isEmptyCell(line, language);
  if (!context.isItem && !stands(line, context, above, asked, isNone, language)) return [];
  const led = leadClaims(context.leads.at(-1), language);
  const column = new Set([...kindsOf(context.column, language), ...asked]);
  const kinds = [...new Set([...above, ...asked])];
  if (led.length === 0 && isNone) {
    const heading = context.column ?? context.question ?? context.headings.at(-1) ?? '';
    const announced = lineOf(heading, language);
    return kinds.map((kind) => ({ kind, cue, ...plain, polarity: 'denied', announced }));
  }
  const placed = kinds
    .filter((kind) => column.has(kind) || language.items.has(kind))
    .map((kind): Hit => ({ kind, cue, ...plain }));
  return [...led, ...(led.length > 0 ? [] : placed)]
    .filter(({ kind }) => column.has(kind) || isItemOf(kind, line, language))
    .map((hit) => (isNone ? { ...hit, polarity: 'denied' as const } : hit))
    .map((hit) => ({ ...hit, cue }));
}

/**
 * Whether a line says all there is to what was asked, or to the one thing that its heading announces: it has no verb, or
 * is a whole `none`.
 */
function stands(
  line: Line,
  { isAlone }: Context,
  above: ReadonlySet<ClaimKind>,
  asked: readonly ClaimKind[],
  isNone: boolean,
  { grammar }: ClaimLanguage,
): boolean {
  if (asked.length === 0 && !(isAlone && above.size === 1)) return false;
  return isNone || findFirst(grammar.verbs, line.tokens, line.clauses[0]) === undefined;
}

/** What a lead says of its items: its negation and its possibility hold for each. */
function leadClaims(lead: string | undefined, language: ClaimLanguage): Hit[] {
  if (lead === undefined) return [];
  const line = lineOf(lead, language);
  return findPhrases(language.leads, line.tokens).map(({ value: kind, ...cue }): Hit => {
    const clause: Span = clauseWith(line.clauses, cue.from);
    return {
      ...plain,
      kind,
      cue,
      polarity: denies(line, clause, language) ? 'denied' : 'affirmed',
      certainty: findFirst(language.grammar.possible, line.tokens, clause) ? 'possible' : 'stated',
    };
  });
}

function isItemOf(kind: ClaimKind, { tokens }: Line, { items }: ClaimLanguage): boolean {
  const list = items.get(kind);
  return list === undefined || findFirst(list, tokens) !== undefined;
}
