import { isEntry } from './matters.ts';
import type { CanonicalWord } from './plain-words.ts';
import type { SharedWord } from './shared-words.ts';
import type { Tools } from './word-tools.ts';

/** What binds all of a list or, parted from it, the rest alone. */
const BINDING: ReadonlySet<string> = new Set(['negation', 'conditions', 'consent']);

/** What binds two things as one, though a list of three that is parted by commas reads the same with one more. */
const BOUNDING: ReadonlySet<string> = new Set(['bounds', 'places', 'deadlines', 'frequency']);

/**
 * Whether a mark that came or went at a place of a sentence, or became a stronger one, frees a part of a list from what binds
 * the rest.
 *
 * 1. `We share A and B if you agree` and `A, and B if you agree`; `only A and B`, `except A and B`.
 * 2. `We keep A and B for a year` and `A, and B for a year`; of `A, B and C for a year` a comma more is the style of a house.
 * 3. `We do not sell A and we keep B`: a comma that parts two clauses frees nothing from `not`.
 * 4. `A and B if you agree` and `A and B, if you agree`, where it stands before the condition itself.
 */
export function freesFrom(
  shared: readonly SharedWord[],
  at: number,
  sentence: readonly SharedWord[],
  tools: Tools,
): boolean {
  const next = shared[at];
  if (!next) return false;
  const joining = new Set(tools.words?.joining);
  const binding = boundBy(
    sentence.map(({ before }) => before.word).filter(({ text }) => !joining.has(text)),
    tools,
  );
  const isJoined = joining.has(next.text) || next.before.between + next.after.between > 0;
  if (!isJoined) return binding.strong && isLateCondition(next, sentence, joining, tools);
  const follower = shared[at + 1]?.before.word;
  const isClause = follower !== undefined && speaks(follower, tools);
  if (isClause ? binding.conditional : binding.strong) return true;
  return binding.weak && !isClause && !isLongList(sentence, next);
}

/**
 * The same for sentences in another order: a comma came or went before a word that joins, beside a condition or `only`. `If you agree, we
 * share A and B` and `We share A, and B if you agree`.
 */
export function freesInOtherOrder(
  before: readonly CanonicalWord[],
  after: readonly CanonicalWord[],
  tools: Tools,
): boolean {
  const joining = new Set(tools.words?.joining);
  const commasIn = (words: readonly CanonicalWord[]) =>
    words.filter(({ text, marks }) => joining.has(text) && /[,;(–—]/u.test(marks)).length;
  if (commasIn(before) === commasIn(after)) return false;
  return boundBy(
    before.filter(({ text }) => !joining.has(text)),
    tools,
  ).conditional;
}

interface Binding {
  /** By a condition or `only`, which bind a clause as well. */
  readonly conditional: boolean;
  readonly strong: boolean;
  readonly weak: boolean;
}

function boundBy(words: readonly CanonicalWord[], { find, narrowing }: Tools): Binding {
  const about = new Set(find(words).map(({ matter }) => matter.about));
  const isNarrowed = words.some(({ text }) => narrowing.has(text));
  const conditional = isNarrowed || about.has('conditions') || about.has('consent');
  return {
    conditional,
    strong: conditional || [...BINDING].some((one) => about.has(one)),
    weak: words.some(({ isValue }) => isValue) || [...BOUNDING].some((one) => about.has(one)),
  };
}

/** Whether a word is a condition after a list; in a language that always writes a comma there, never. */
function isLateCondition(
  next: SharedWord,
  sentence: readonly SharedWord[],
  joining: ReadonlySet<string>,
  { find, words }: Tools,
): boolean {
  if (words?.hasClauseCommas) return false;
  const isCondition = find([next.before.word]).some(({ matter }) => matter.about === 'conditions');
  const before = sentence.slice(0, sentence.indexOf(next));
  return isCondition && before.some(({ text }) => joining.has(text));
}

function speaks({ text }: CanonicalWord, { words, speakers }: Tools): boolean {
  return speakers.has(text) || (words?.subjects.some((entry) => isEntry(entry, text)) ?? false);
}

/** Whether a list has other commas before the mark, on both sides. */
function isLongList(sentence: readonly SharedWord[], next: SharedWord): boolean {
  return sentence
    .slice(1, sentence.indexOf(next))
    .some(({ before, after }) => [before, after].every(({ marks }) => marks.includes(',')));
}
