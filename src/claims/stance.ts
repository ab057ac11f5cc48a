import { type Claim, type ClaimKind, flowKinds, rightKinds } from '../../schema/claims.ts';
import { clauseWith } from './clauses.ts';
import type { ClaimLanguage, ReadyEntry } from './language.ts';
import { type Line, nearSpan } from './line.ts';
import type { Span } from './patterns/match.ts';
import { findAllOf, findFirst, type PhraseList } from './patterns/phrase-list.ts';

/** How a claim stands to what it tells of. */
export type Stance = Pick<Claim, 'polarity' | 'certainty' | 'direction' | 'scope'>;

const rights: ReadonlySet<ClaimKind> = new Set(rightKinds);
const flows: ReadonlySet<ClaimKind> = new Set(flowKinds);

/**
 * How a claim of an entry stands, and how its exception does: `No data is transferred, except to Ireland` denies the
 * transfer in general and makes one possible.
 */
export function stancesOf(
  line: Line,
  cue: Span,
  ready: ReadyEntry,
  language: ClaimLanguage,
): Stance[] {
  const stance = stanceOf(line, cue, ready, language);
  const isExcepted =
    stance.polarity === 'denied' && hasAfter(language.grammar.exceptions, line, cue.to);
  return isExcepted ? [stance, { ...stance, polarity: 'affirmed' }] : [stance];
}

/** How the claim of an entry stands whose cue was found in a line. */
function stanceOf(line: Line, cue: Span, ready: ReadyEntry, language: ClaimLanguage): Stance {
  const { kind, entry } = ready;
  const clause = clauseNear(line, cue);
  const isDenied =
    entry.polarity === undefined &&
    (rights.has(kind)
      ? deniesRight(line, clause, language)
      : deniesCue(line, clause, cue, language));
  const isTaken = isDenied && hasAfter(language.grammar.exceptions, line, cue.to);
  return {
    polarity: entry.polarity ?? (isDenied ? 'denied' : 'affirmed'),
    certainty: isTaken ? 'possible' : certaintyOf(line, cue, ready, language),
    direction: flows.has(kind) ? directionOf(line, clause, ready, language) : null,
    scope: findFirst(language.grammar.some, line.tokens, nearSpan(line, cue)) ? 'some' : 'all',
  };
}

/** So many words on either side of a cue may deny it or make it possible. */
const reach = 30;

/** The clause in which a cue begins, as far as it reaches, and all of a cue that goes beyond it. */
function clauseNear({ clauses }: Line, cue: Span): Span {
  const { from, to } = clauseWith(clauses, cue.from);
  return {
    from: Math.max(from, cue.from - reach),
    to: Math.max(cue.to, Math.min(to, cue.to + reach)),
  };
}

/** Whether a clause holds a negator that is no part of a phrase such as `not only`. */
export function denies({ tokens }: Line, clause: Span, { grammar }: ClaimLanguage): boolean {
  return negatorsIn({ tokens }, clause, grammar).length > 0;
}

/** The same of a cue, which is not denied by what a comma sets against it: `with Post Ltd, not with Bank Ltd`. */
function deniesCue(line: Line, clause: Span, cue: Span, { grammar }: ClaimLanguage): boolean {
  return negatorsIn(line, clause, grammar).some(
    ({ from }) => from < cue.from || line.tokens[from - 1]?.word !== ',',
  );
}

/** The same for a right: what one may do `without giving reasons` is affirmed. */
function deniesRight(line: Line, clause: Span, { grammar }: ClaimLanguage): boolean {
  const found = negatorsIn(line, clause, grammar);
  if (found.length === 0) return false;
  const without = findAllOf(grammar.withoutWords, line.tokens, clause);
  return found.some(({ from }) => !without.some((one) => one.from === from));
}

export function negatorsIn(
  { tokens }: Pick<Line, 'tokens'>,
  clause: Span,
  { negators, notNegators }: ClaimLanguage['grammar'],
): Span[] {
  const found = findAllOf(negators, tokens, clause);
  if (found.length === 0) return [];
  const harmless = findAllOf(notNegators, tokens, clause);
  return found.filter(({ from }) => !harmless.some((one) => one.from <= from && from < one.to));
}

function certaintyOf(
  line: Line,
  cue: Span,
  { kind, entry }: ReadyEntry,
  { grammar }: ClaimLanguage,
): Claim['certainty'] {
  if (entry.certainty) return entry.certainty;
  if (findFirst(grammar.quoted, line.tokens, nearSpan(line, cue))) return 'quoted';
  const clause = clauseNear(line, cue);
  if (rights.has(kind))
    return findFirst(grammar.possibleRight, line.tokens, clause) ? 'possible' : 'stated';
  const harmless = findAllOf(grammar.notPossible, line.tokens, clause);
  const hedges = findAllOf(grammar.possible, line.tokens, clause).filter(
    ({ from, to }) => from < cue.to && !harmless.some((one) => one.from < to && from < one.to),
  );
  return hedges.length > 0 ? 'possible' : 'stated';
}

function directionOf(
  { tokens }: Line,
  clause: Span,
  { kind, entry }: ReadyEntry,
  { grammar }: ClaimLanguage,
): Claim['direction'] {
  if (entry.direction) return entry.direction;
  if (kind === 'source') return 'in';
  if (kind === 'portability') return 'person';
  if (findFirst(grammar.toUs, tokens, clause)) return 'in';
  return findFirst(grammar.toPerson, tokens, clause) ? 'person' : 'out';
}

function hasAfter(list: PhraseList, { tokens }: Line, from: number): boolean {
  return findFirst(list, tokens, { from, to: Math.min(tokens.length, from + reach) }) !== undefined;
}
