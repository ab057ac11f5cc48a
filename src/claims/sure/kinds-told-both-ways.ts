import type { ClaimKind } from '../../../schema/claims.ts';
import type { Hit } from '../hit.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import { partWith } from './part-with.ts';

/** The kinds that one part of a sentence denies and another affirms: `We pass nothing on, and our bank receives your data`. */
export function kindsToldBothWays(
  hits: readonly Hit[],
  line: Line,
  language: ClaimLanguage,
): ReadonlySet<ClaimKind> {
  const denied = hits.filter(({ polarity }) => polarity === 'denied');
  const affirmed = hits.filter(({ polarity }) => polarity === 'affirmed');
  if (affirmed.length === 0) return new Set();
  const isApart = (one: Hit, other: Hit) => {
    const { from, to } = partWith(one.line ?? line, one.cue.from, language, language.grammar.joins);
    return other.kind === one.kind && (other.cue.from < from || other.cue.from >= to);
  };
  const told = denied.filter((one) => affirmed.some((other) => isApart(one, other)));
  return new Set(told.map(({ kind }) => kind));
}
