import type { ClaimKind } from '../../schema/claims.ts';
import type { Hit } from './hit.ts';
import type { ClaimLanguage } from './language.ts';
import { type Line, nearSpan } from './line.ts';
import { findFirst, findPhrases } from './patterns/phrase-list.ts';
import { stancesOf } from './stance.ts';

/** The claims that the entries of the lexicon find in a line. */
export function readEntries(
  line: Line,
  above: ReadonlySet<ClaimKind>,
  language: ClaimLanguage,
): Hit[] {
  return findPhrases(language.cues, line.tokens).flatMap(({ value: ready, from, to }): Hit[] => {
    const cue = { from, to };
    if (ready.entry.at === 'start' && from > 0) return [];
    const object = ready.object && findFirst(ready.object, line.tokens, nearSpan(line, cue));
    if (ready.object && !object && !above.has(ready.kind)) return [];
    if (ready.never && findFirst(ready.never, line.tokens, nearSpan(line, cue))) return [];
    return stancesOf(line, cue, ready, language).map((stance) => ({
      kind: ready.kind,
      cue,
      object,
      entry: ready,
      ...stance,
    }));
  });
}
