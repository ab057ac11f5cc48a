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

/** So many lines are remembered: a line is asked for as the next one, as itself and as the lead of others. */
const mostLines = 200;
const known = new WeakMap<ClaimLanguage, Map<string, Line>>();

/** Reads a line; its clauses are told where they are asked for, and of most lines nobody asks. */
export function lineOf(text: string, language: ClaimLanguage): Line {
  const lines = known.get(language) ?? new Map<string, Line>();
  known.set(language, lines);
  const before = lines.get(text);
  if (before) return before;
  if (lines.size >= mostLines) lines.clear();
  const tokens = tokensOf(text);
  let clauses: readonly Span[] | undefined;
  const line = {
    text,
    tokens,
    get clauses() {
      clauses ??= clausesOf(tokens, language);
      return clauses;
    },
  };
  lines.set(text, line);
  return line;
}

/** So many words around a cue are near it. */
const near = 14;

/** What stands near a stretch of a line. */
export function nearSpan({ tokens }: Line, { from, to }: Span): Span {
  return { from: Math.max(0, from - near), to: Math.min(tokens.length, to + near) };
}
