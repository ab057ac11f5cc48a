import type { ClaimLanguage } from './language.ts';
import type { Span } from './patterns/match.ts';
import { findAllOf } from './patterns/phrase-list.ts';
import type { Token } from './patterns/tokens.ts';

const ends = new Set([';', ':', '?', '!', '–', '—']);

/**
 * The clauses of a sentence: they part at strong marks and before the conjunctions and relative words of the language.
 *
 * 1. `We do not sell your data, | but share it with our bank`: two.
 * 2. `names, addresses and phone numbers` is one: a comma parts nothing by itself.
 */
export function clausesOf(tokens: readonly Token[], { grammar }: ClaimLanguage): Span[] {
  const cuts = new Set<number>();
  for (const [at, { word, isMark }] of tokens.entries()) {
    if (isMark && ends.has(word)) cuts.add(at + 1);
  }
  for (const { from } of findAllOf(grammar.clauses, tokens)) cuts.add(from);
  const starts = [0, ...[...cuts].filter((at) => at > 0 && at < tokens.length)].sort(
    (a, b) => a - b,
  );
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? tokens.length }));
}

/** The clause in which a token stands. */
export function clauseWith(clauses: readonly Span[], at: number): Span {
  let [low, high] = [0, clauses.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((clauses[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return clauses[low] ?? { from: 0, to: 0 };
}
