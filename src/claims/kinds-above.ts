import type { ClaimKind } from '../../schema/claims.ts';
import type { ClaimLanguage } from './language.ts';
import { lineOf } from './line.ts';
import { findPhrases } from './patterns/phrase-list.ts';
import type { Context } from './text/context.ts';

/** The kinds that the nearest heading of a sentence announces, and the head of its column. */
export function kindsAbove(
  { headings, column }: Context,
  language: ClaimLanguage,
): ReadonlySet<ClaimKind> {
  const nearest = headings.at(-1);
  return new Set([...kindsOf(nearest, language), ...kindsOf(column, language)]);
}

/** The kinds that a heading announces. */
export function kindsOf(heading: string | undefined, language: ClaimLanguage): ClaimKind[] {
  if (heading === undefined) return [];
  return findPhrases(language.headings, lineOf(heading, language).tokens).map(({ value }) => value);
}
