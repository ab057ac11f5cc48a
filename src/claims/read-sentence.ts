import type { ClaimKind } from '../../schema/claims.ts';
import { kindsAbove } from './kinds-above.ts';
import type { ClaimLanguage, ReadyEntry } from './language.ts';
import { around, type Line, lineOf } from './line.ts';
import type { Span } from './patterns/match.ts';
import { findFirst, findPhrases } from './patterns/phrase-list.ts';
import { readAnswer } from './read-answer.ts';
import { readItem } from './read-item.ts';
import { type Stance, stanceOf } from './stance.ts';
import type { Context } from './text/context.ts';

/** A claim that a sentence seems to make, before it is weighed; `entry` is left out where only its place says so. */
export type Hit = Stance & {
  readonly kind: ClaimKind;
  readonly cue: Span;
  readonly object?: Span | undefined;
  readonly entry?: ReadyEntry | undefined;
};

/** Every claim that a sentence seems to make in its context; a question makes none. */
export function readSentence(text: string, context: Context, language: ClaimLanguage): Hit[] {
  const line = lineOf(text, language);
  if (line.tokens.length === 0) return [];
  const answer = readAnswer(line, context, language);
  if (answer) return answer;
  if (/\?["”)]*$/u.test(text)) return [];
  const above = kindsAbove(context, language);
  return [...readEntries(line, above, language), ...readItem(line, context, above, language)];
}

/** The claims that the entries of the lexicon find in a line. */
export function readEntries(
  line: Line,
  above: ReadonlySet<ClaimKind>,
  language: ClaimLanguage,
): Hit[] {
  return [...findPhrases(language.cues, line.tokens)].flatMap(
    ({ value: ready, from, to }): Hit[] => {
      const cue = { from, to };
      if (ready.entry.only === 'items') return [];
      const object = ready.object && findFirst(ready.object, line.tokens, around(line, cue));
      if (ready.object && !object && !above.has(ready.kind)) return [];
      if (ready.never && findFirst(ready.never, line.tokens, around(line, cue))) return [];
      return [
        { kind: ready.kind, cue, object, entry: ready, ...stanceOf(line, cue, ready, language) },
      ];
    },
  );
}
