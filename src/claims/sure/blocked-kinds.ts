import type { ClaimKind } from '../../../schema/claims.ts';
import type { Hit } from '../hit.ts';
import type { ClaimLanguage } from '../language.ts';
import type { Line } from '../line.ts';
import { findFirst } from '../patterns/phrase-list.ts';
import { partWith } from './part-with.ts';

/**
 * The kinds that a sentence affirms where something blocks one of the entries that found it: what makes one of them doubtful, as
 * `our partner's`, makes the others so too. What is merely possible stands apart: an answer comes within a month, and that may be extended.
 */
export function blockedKinds(
  hits: readonly Hit[],
  line: Line,
  language: ClaimLanguage,
): ReadonlySet<ClaimKind> {
  const blocked = hits.filter(({ polarity, certainty, entry, cue, line: own = line }) => {
    if (polarity !== 'affirmed' || certainty !== 'stated' || !entry?.blocked) return false;
    return findFirst(entry.blocked, own.tokens, partWith(own, cue.from, language)) !== undefined;
  });
  return new Set(blocked.map(({ kind }) => kind));
}
