import type { Hit } from './hit.ts';
import { kindsOf } from './kinds-above.ts';
import type { ClaimLanguage } from './language.ts';
import { type Line, lineOf } from './line.ts';
import { findFirst } from './patterns/phrase-list.ts';
import type { Stance } from './stance.ts';

/** How a claim stands that only its place makes. */
export const plain: Stance = {
  polarity: 'affirmed',
  certainty: 'stated',
  direction: null,
  scope: 'all',
};

const labelled = /^([^:–—]{2,60}?)(?::|\s[–—-])\s+(\S.*)$/u;

/** Whether a heading says that there is none of what it announces: `Transfers outside the EU – NO`. */
export function answersItself(heading: string, language: ClaimLanguage): boolean {
  const value = labelled.exec(heading)?.[2];
  return value !== undefined && isEmptyCell(lineOf(value, language), language);
}

/** What `label: value` tells; `Transfers: none` and `Profiling – no` deny it. A label has six words at most. */
export function labelClaims(line: Line, language: ClaimLanguage): Hit[] {
  const [, label = '', value = ''] = labelled.exec(line.text) ?? [];
  if (label.split(/\s+/u).length > 6) return [];
  const isNone = isEmptyCell(lineOf(value, language), language);
  if (!isNone && line.text[label.length] !== ':') return [];
  const cue = { from: 0, to: line.tokens.length };
  return kindsOf(label || undefined, language).map(
    (kind): Hit => ({
      kind,
      cue,
      ...plain,
      polarity: isNone ? 'denied' : 'affirmed',
      announced: isNone ? lineOf(label, language) : undefined,
    }),
  );
}

/** Whether a line says no more than that there is none. */
export function isEmptyCell({ tokens }: Line, { grammar }: ClaimLanguage): boolean {
  const found = findFirst(grammar.emptyCells, tokens, { from: 0, to: 1 });
  return found !== undefined && found.to === tokens.length;
}
