import { meansWord } from './phrase.ts';
import { candidatesFor } from './phrase-index.ts';
import type { Phrase, Step } from './phrase-types.ts';
import type { Token } from './tokens.ts';

/** Where a phrase stands among the tokens of a sentence: from the first to behind the last. */
export type Span = { readonly from: number; readonly to: number };

type WordStep = Extract<Step, { is: 'word' }>;

/** How many phrases within phrases may be tried at a place: more than any lexicon holds. */
const mostEnds = 24;
/** Marks that a gap within a clause does not cross. */
const clauseMarks = new Set([',', ';', ':', '?', '!', '–', '—', '(', ')']);
/** Marks that no gap crosses. */
const sentenceMarks = new Set([';', ':', '?', '!']);

/** The longest stretch from a token on that a phrase means; `undefined` where it does not begin there. */
export function matchAt(phrase: Phrase, tokens: readonly Token[], at: number): Span | undefined {
  const [first] = phrase;
  if (first?.is === 'word' && !first.optional) {
    // Most phrases end here: they do not begin with this word, or are no longer than it.
    const end = wordEnd(first, tokens, at);
    if (end === undefined) return undefined;
    if (phrase.length === 1) return { from: at, to: end };
  }
  const ends = endsOf(phrase, tokens, at);
  const to = Math.max(-1, ...ends);
  return to > at ? { from: at, to } : undefined;
}

/** Where a phrase may end that begins at a token. */
function endsOf(phrase: Phrase, tokens: readonly Token[], start: number): number[] {
  let places = [start];
  for (const [index, step] of phrase.entries()) {
    const next: number[] = [];
    for (const place of places) {
      for (const end of stepEnds(step, tokens, place, index > 0)) {
        if (next.length < mostEnds && !next.includes(end)) next.push(end);
      }
    }
    if (next.length === 0) return next;
    places = next;
  }
  return places;
}

function wordEnd({ words }: WordStep, tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  return token && meansWord(words, token) ? at + 1 : undefined;
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
    endsOf(phrase, tokens, start),
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
