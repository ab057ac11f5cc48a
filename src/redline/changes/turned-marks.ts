import { freesFrom } from './freed-lists.ts';
import type { CanonicalWord } from './plain-words.ts';
import type { SharedWord } from './shared-words.ts';
import type { Tools } from './word-tools.ts';

/** What parts two words, the weakest last; words that begin with a small letter begin no sentence. */
type Parting = 'question' | 'stop' | 'colon' | 'semicolon' | 'comma' | 'none';

/** Whether marks of each kind came, went or moved where they may turn a sentence around. */
export interface TurnedMarks {
  readonly question: boolean;
  readonly end: boolean;
  readonly comma: boolean;
}

/** A paragraph of which so many marks changed is punctuated anew: anything may have been turned. */
const MOST_MARKS = 100;

/** What a sentence's end must not pass unseen, besides words that narrow: `only`. */
const TURNING: ReadonlySet<string> = new Set(['negation', 'conditions', 'consent', 'bounds']);

/**
 * Which marks of a paragraph may turn it around.
 *
 * 1. `We share.` and `We share?`: a question, other than one that begins with `who` or `how` on both sides.
 * 2. `We never share. With them we do.` and `We never share with them. We do.`: an end that moved. One that came or went alone
 *    counts beside `not`, `only`, `if` and the like: `We do not ask. We tell.` and `We do not ask, we tell.`
 * 3. `No, sharing is allowed` and `No sharing is allowed`: a comma or bracket beside a word that denies or narrows, except before
 *    one that joins, as `nor`; and one that frees a part of a list from what binds the rest: see freed-lists.ts.
 */
export function turnedMarks(
  shared: readonly SharedWord[],
  ends: { readonly before: string; readonly after: string },
  tools: Tools,
): TurnedMarks {
  const gaps = shared.map(({ before, after }, at) =>
    at === 0 ? null : ([partingOf(before), partingOf(after)] as const),
  );
  const differ = gaps.flatMap((gap, at) => (gap && !isOne(...gap) ? [at] : []));
  if (differ.length > MOST_MARKS) return { question: true, end: true, comma: true };
  const isEnd = (parting: Parting | undefined) => /^(?:question|stop|colon)$/u.test(parting ?? '');
  const lost = differ.filter((at) => isEnd(gaps[at]?.[0]) && !isEnd(gaps[at]?.[1]));
  const gained = differ.filter((at) => !isEnd(gaps[at]?.[0]) && isEnd(gaps[at]?.[1]));
  const stretchAt = (at: number) => {
    const isBoth = (gap: (typeof gaps)[number] | undefined) => gap?.every(isEnd);
    const from = gaps.findLastIndex((gap, place) => place < at && isBoth(gap));
    const to = gaps.findIndex((gap, place) => place > at && isBoth(gap));
    return shared.slice(Math.max(0, from), to < 0 ? shared.length : to);
  };
  const isAsked = (at: number) => gaps[at]?.includes('question') && !asks(stretchAt(at), tools);
  const ofEnds = differ.filter((at) => isEnd(gaps[at]?.[0]) || isEnd(gaps[at]?.[1]));
  const isQuestionAtEnd = /\?/u.test(ends.before) !== /\?/u.test(ends.after);
  const isParted = (at: number) =>
    gaps[at]?.some(isEnd) || gaps[at]?.every((one) => one === 'none');
  const parted = gaps.flatMap((gap, at) => (gap && gap[0] !== gap[1] && !isParted(at) ? [at] : []));
  const freed = parted.some((at) => freesFrom(shared, at, stretchAt(at), tools));
  return {
    question:
      differ.some(isAsked) ||
      (isQuestionAtEnd && shared.length > 0 && !asks(stretchAt(shared.length), tools)),
    end:
      (lost.length > 0 && gained.length > 0) ||
      ofEnds.some((at) => stretchAt(at).some((word) => turns(word.before.word, tools))),
    comma:
      freed ||
      differ.some((at) => {
        const isComma = !(isEnd(gaps[at]?.[0]) || isEnd(gaps[at]?.[1]));
        const [last, next] = [shared[at - 1]?.before.word, shared[at]?.before.word];
        if (!isComma || !last || !next) return false;
        return denies(last, tools) || (denies(next, tools) && !joins(next));
      }),
  };
}

function partingOf({ word, marks }: SharedWord['before']): Parting {
  if (marks.includes('?')) return 'question';
  const isBegun = /^\p{Lu}/u.test(word.written);
  if (/[!…]/u.test(marks) || (/[.\u2028]/u.test(marks) && isBegun)) return 'stop';
  if (marks.includes(':')) return 'colon';
  if (marks.includes(';')) return 'semicolon';
  return /[,()–—-]/u.test(marks) ? 'comma' : 'none';
}

/** Whether two marks part alike: a semicolon as a full stop does, and as a comma. */
function isOne(one: Parting, other: Parting): boolean {
  const isEither = (a: Parting, b: Parting) => a === 'semicolon' && /^(?:stop|comma)$/u.test(b);
  return one === other || isEither(one, other) || isEither(other, one);
}

/** Whether a sentence begins as a question on both sides. */
function asks([first]: readonly SharedWord[], { words }: Tools): boolean {
  return words?.questions.includes(first?.text ?? '') ?? false;
}

function turns(word: CanonicalWord, { find, narrowing }: Tools): boolean {
  return narrowing.has(word.text) || find([word]).some(({ matter }) => TURNING.has(matter.about));
}

function denies(word: CanonicalWord, { find, narrowing }: Tools): boolean {
  const isNegation = find([word]).some(({ matter }) => matter.about === 'negation');
  return isNegation || narrowing.has(word.text);
}

/** `nor`, `eikä`, `emmekä`, `varken`: a comma before it is a matter of grammar. */
function joins({ text }: CanonicalWord): boolean {
  return /^(?:nor|neither|varken|\p{L}+k[aä])$/u.test(text);
}
