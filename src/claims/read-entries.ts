import type { ClaimKind } from '../../schema/claims.ts';
import type { Hit } from './hit.ts';
import type { ClaimLanguage, ReadyEntry } from './language.ts';
import { type Line, nearSpan } from './line.ts';
import type { Span } from './patterns/match.ts';
import { findFirst, findPhrases } from './patterns/phrase-list.ts';
import { stancesOf } from './stance.ts';

/** The claims that the entries of the lexicon find in a line; a cue within a longer one of its entry is part of that. */
export function readEntries(
  line: Line,
  above: ReadonlySet<ClaimKind>,
  language: ClaimLanguage,
): Hit[] {
  const last = new Map<ReadyEntry, Span>();
  return findPhrases(language.cues, line.tokens).flatMap(({ value: ready, from, to }): Hit[] => {
    const cue = { from, to };
    const before = last.get(ready);
    if (before && before.from < from && to <= before.to) return [];
    last.set(ready, cue);
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
