import { meansWord } from './phrase.ts';
import type { Phrase, Step } from './phrase-types.ts';
import type { Token } from './tokens.ts';

/** Where a phrase stands among the tokens of a sentence: from the first to behind the last. */
export type Span = { readonly from: number; readonly to: number };

type GapStep = Extract<Step, { is: 'gap' }>;

/** How many phrases within phrases may be tried at a place: more than any lexicon holds. */
const mostEnds = 24;
/** Marks that a gap within a clause does not cross. */
const clauseMarks = new Set([',', ';', ':', '?', '!', '–', '—', '(', ')']);
/** Marks that no gap crosses. */
const sentenceMarks = new Set([';', ':', '?', '!']);

/** The longest stretch from a token on that a phrase means; `undefined` where it does not begin there. */
export function matchAt(phrase: Phrase, tokens: readonly Token[], at: number): Span | undefined {
  let to = at;
  for (const end of endsOf(phrase, tokens, at)) if (end > to) to = end;
  return to > at ? { from: at, to } : undefined;
}

/** Where a phrase may end that begins at a token. */
function endsOf(phrase: Phrase, tokens: readonly Token[], start: number): readonly number[] {
  let [at, index] = [start, 0];
  // Most phrases begin with words, which can be in one place, and end there: they are not in the sentence.
  for (let step = phrase[0]; step?.is === 'word' && !step.optional; step = phrase[index]) {
    const place = index > 0 ? skipMarks(tokens, at) : at;
    const token = tokens[place];
    if (!token || !meansWord(step.words, token)) return nowhere;
    at = place + 1;
    index += 1;
  }
  let places: readonly number[] = [at];
  for (; index < phrase.length && places.length > 0; index += 1) {
    const step = phrase[index];
    if (step) places = endsOfStep(step, tokens, places, index > 0);
  }
  return places;
}

const nowhere: readonly number[] = [];

/** Where a step may end that begins at one of some places; a mark may stand before any word but the first. */
function endsOfStep(
  step: Step,
  tokens: readonly Token[],
  places: readonly number[],
  skips: boolean,
): readonly number[] {
  const ends: number[] = [];
  for (const place of places) {
    if (step.is === 'gap') addGap(step, tokens, place, ends);
    else {
      if (step.optional) addEnd(place, ends);
      addWords(step, tokens, skips ? skipMarks(tokens, place) : place, ends);
    }
  }
  return ends;
}

function addEnd(end: number, ends: number[]): void {
  if (!ends.includes(end)) addNewEnd(end, ends);
}

function addNewEnd(end: number, ends: number[]): void {
  if (ends.length < mostEnds) ends.push(end);
}

function addWords(
  step: Exclude<Step, GapStep>,
  tokens: readonly Token[],
  at: number,
  ends: number[],
): void {
  const token = tokens[at];
  if (!token) return;
  if (step.is === 'word') {
    if (meansWord(step.words, token)) addEnd(at + 1, ends);
    return;
  }
  for (const one of step.phrases.candidates(token)) {
    if (one.isWord) addEnd(at + 1, ends);
    else for (const end of endsOf(one.phrase, tokens, at)) addEnd(end, ends);
  }
}

const lightMarks = new Set([',', '(', ')', '"', '“', '”', '/']);

function skipMarks(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  return token?.isMark && lightMarks.has(token.word) ? at + 1 : at;
}

function addGap(
  { most, crosses }: GapStep,
  tokens: readonly Token[],
  at: number,
  ends: number[],
): void {
  const stops = crosses ? sentenceMarks : clauseMarks;
  // Its own ends differ from each other, so that none is looked for among them.
  const add = ends.length === 0 ? addNewEnd : addEnd;
  add(at, ends);
  for (let end = at, words = 0; end < tokens.length && words < most; end += 1) {
    const token = tokens[end];
    if (!token || (token.isMark && stops.has(token.word))) break;
    if (!token.isMark) words += 1;
    add(end + 1, ends);
  }
}
