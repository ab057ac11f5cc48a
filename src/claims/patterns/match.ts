import { meansWord } from './phrase.ts';
import { candidatesFor } from './phrase-index.ts';
import type { Phrase, Step } from './phrase-types.ts';
import type { Token } from './tokens.ts';

/** Where a phrase stands among the tokens of a sentence: from the first to behind the last. */
export type Span = { readonly from: number; readonly to: number };

/** How many phrases within phrases may be tried at a place: more than any lexicon holds. */
const mostEnds = 24;
/** Marks that a gap within a clause does not cross. */
const clauseMarks = new Set([',', ';', ':', '?', '!', '–', '—', '(', ')']);
/** Marks that no gap crosses. */
const sentenceMarks = new Set([';', ':', '?', '!']);

/** The longest stretch from a token on that a phrase means; `undefined` where it does not begin there. */
export function matchAt(phrase: Phrase, tokens: readonly Token[], at: number): Span | undefined {
  const ends = endsOf(phrase, tokens, [at]);
  const to = Math.max(-1, ...ends);
  return to > at ? { from: at, to } : undefined;
}

/** Where a phrase may end that begins at any of these tokens. */
function endsOf(phrase: Phrase, tokens: readonly Token[], starts: readonly number[]): number[] {
  let places: readonly number[] = starts;
  for (const [index, step] of phrase.entries()) {
    const next = new Set<number>();
    for (const place of places) {
      for (const end of stepEnds(step, tokens, place, index > 0)) {
        if (next.size < mostEnds) next.add(end);
      }
    }
    if (next.size === 0) return [];
    places = [...next];
  }
  return [...places];
}

function stepEnds(step: Step, tokens: readonly Token[], at: number, skips: boolean): number[] {
  if (step.is === 'gap') return gapEnds(step, tokens, at);
  const stay = step.optional ? [at] : [];
  // Brackets, quotation marks and a comma may stand before any word but the first.
  const start = skips ? skipMarks(tokens, at) : at;
  const token = tokens[start];
  if (!token) return stay;
  if (step.is === 'word') return meansWord(step.words, token) ? [...stay, start + 1] : stay;
  const ends = candidatesFor(step.phrases, token).flatMap(({ phrase }) =>
    endsOf(phrase, tokens, [start]),
  );
  return [...stay, ...ends];
}

const lightMarks = new Set([',', '(', ')', '"', '“', '”', '/']);

function skipMarks(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.isMark && lightMarks.has(token.word) ? at + 1 : at;
}

function gapEnds(
  { most, crosses }: Extract<Step, { is: 'gap' }>,
  tokens: readonly Token[],
  at: number,
): number[] {
  const stops = crosses ? sentenceMarks : clauseMarks;
  const ends = [at];
  for (let end = at, words = 0; end < tokens.length && words < most; end += 1) {
    const token = tokens[end];
    if (!token || stops.has(token.word)) break;
    if (!token.isMark) words += 1;
    ends.push(end + 1);
  }
  return ends;
}
