import { clausesOf } from './clauses.ts';
import type { ClaimLanguage } from './language.ts';
import type { Span } from './patterns/match.ts';
import { type Token, tokensOf } from './patterns/tokens.ts';

/** A sentence as it is read: its words and clauses. */
export type Line = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Span[];
};

export function lineOf(text: string, language: ClaimLanguage): Line {
  const tokens = tokensOf(text);
  return { text, tokens, clauses: clausesOf(tokens, language) };
}

/** So many words around a cue are near it. */
const near = 14;

/** What stands near a stretch of a line. */
export function nearSpan({ tokens }: Line, { from, to }: Span): Span {
  return { from: Math.max(0, from - near), to: Math.min(tokens.length, to + near) };
}
