import type { ChangeWords } from './change-words.ts';
import { type Around, lookAround, textOf } from './look-around.ts';
import { isEntry, MODAL } from './matters.ts';
import { isNumberWord, isTimeUnit } from './number-words.ts';
import { isOpen } from './open-words.ts';
import type { CanonicalWord } from './plain-words.ts';
import { missingFrom, respell } from './respell.ts';
import { rebinds, retells } from './retells.ts';
import type { Sides } from './sides.ts';
import type { Told } from './told.ts';
import type { TurnedMarks } from './turned-marks.ts';
import { isBound, isHarmlessOrder, isReordered, stayedAside, turnsAround } from './word-order.ts';
import { type Tools, toolsFor } from './word-tools.ts';

/** What a change of words touches. `wording` is what could not be shown to be the same. */
export type WordClass =
  | 'value'
  | 'modality'
  | 'substance'
  | 'wording'
  | 'date'
  | 'spelling'
  | 'typography';

/** The words of one change, and of the paragraph or heading that it stands in, before and after. */
export interface WordChange {
  readonly before: string;
  readonly after: string;
  readonly around: Sides;
  readonly inHeading: boolean;
}

/** Judges changes of words in one language; what it has prepared serves all of them. */
export interface WordJudge {
  /** Whether there are lists for the language; without them no word is shown to say the same as another. */
  readonly isListed: boolean;
  readonly judge: (change: WordChange) => readonly WordClass[];
  /** Whether a text has a word that bears on what stands beside or below it: `not`, `only`, `if`. */
  readonly bears: (text: string) => boolean;
  /** Whether blocks say word by word what others said, in another form: see retells.ts. */
  readonly retells: (before: readonly Told[], after: readonly Told[]) => boolean;
  /** Whether a condition of one item of a list may bear on others in prose. */
  readonly rebinds: (before: readonly Told[], after: readonly Told[]) => boolean;
}

/** A sentence of fewer words may come or go as a matter of wording. */
const FEW_WORDS = 4;

/** What a heading promises of the text below it, even where it is no sentence. */
const PROMISED: ReadonlySet<string> = new Set(['places', 'bounds', 'money', 'deadlines']);

/**
 * A judge for the words of a language; `null` where there are no lists for it: then nothing but typography is shown to be
 * the same.
 *
 * 1. `may` to `must`, a `not` more: modality. `EU` to `US`, `with your consent` gone, another name: substance.
 * 2. `6` to `10`, `six` to `10`: value; `six` to `6` is spelling.
 * 3. `begins` to `starts` (listed), `partner` to `partners`, other order of the same words: spelling.
 * 4. `shoes` to `hats`: wording, for it is not shown to mean the same.
 *
 * What it gets wrong: two listed synonyms may differ in one sentence (`get` and `receive`), and a word in another form
 * may say more (`partner`, `partners`).
 */
export function wordJudge(words: ChangeWords | null): WordJudge {
  const tools = toolsFor(words);
  const around = new WeakMap<WordChange['around'], Around>();
  return {
    isListed: words !== null,
    judge: (change) => {
      const known = around.get(change.around) ?? lookAround(change.around, tools);
      around.set(change.around, known);
      return judgeChange(change, known, tools);
    },
    bears: (text) => words === null || isBound(tools.canonicalise(tools.plain(text)), tools),
    retells: (before, after) => words !== null && retells(before, after, tools),
    rebinds: (before, after) => words !== null && rebinds(before, after, tools),
  };
}

/** The words of both sides as they are written. */
type WrittenSides = Readonly<Record<'before' | 'after', readonly CanonicalWord[]>>;

function judgeChange(change: WordChange, around: Around, tools: Tools): readonly WordClass[] {
  const written = { before: tools.plain(change.before), after: tools.plain(change.after) };
  const isTurned = hasTurned(change, around.turned) || isRecased(change, written, around);
  if (textOf(written.before) === textOf(written.after)) {
    if (written.before.length === 0 && partsValues(change, around)) return ['value'];
    return [isTurned ? 'wording' : 'typography'];
  }
  const classes = judgeWords(change, written, around, tools);
  const isName = change.inHeading && !claims(around, tools);
  const isVoiced = around.isOtherVoice && !isName && classes.includes('spelling');
  return isTurned || isVoiced ? [...new Set([...classes, 'wording' as const])] : classes;
}

/** Whether a change has marks of a kind that turned its paragraph around, or words that moved over one that stayed. */
function hasTurned({ before, after }: Sides, { question, end, comma }: TurnedMarks): boolean {
  const isWorded = /\p{L}/u.test(before + after);
  const has = (mark: RegExp) => isWorded || mark.test(before + after);
  return (question && has(/\?/u)) || (end && has(/[.,!?;:…]/u)) || (comma && has(/[,;()–—-]/u));
}

/** Whether a word of both sides names somebody on one of them only. */
function isRecased({ inHeading }: WordChange, written: WrittenSides, { recased }: Around): boolean {
  const all = new Set(written.before.map((word) => word.written));
  return written.after.some(
    (word) =>
      !all.has(word.written) &&
      recased.has(word.text) &&
      !(inHeading && recased.get(word.text) === 'capital'),
  );
}

/** Whether a mark parts or joins numbers, or makes them negative: `12–24` and `12, 24`, `-5` and `5`. */
function partsValues({ before, after }: Sides, { isValueTouched, beforeDigits }: Around): boolean {
  return isValueTouched && [before, after].some((mark) => beforeDigits.has(mark.trim()));
}

function judgeWords(
  change: WordChange,
  written: WrittenSides,
  around: Around,
  tools: Tools,
): readonly WordClass[] {
  if (around.isDayOfUpdate) return ['date'];
  const spelt = {
    before: respell(written.before, around.respellings.before),
    after: respell(written.after, around.respellings.after),
  };
  const isAll = (side: 'before' | 'after') => change[side] === change.around[side];
  const before = isAll('before') ? around.before : tools.canonicalise(spelt.before);
  const after = isAll('after') ? around.after : tools.canonicalise(spelt.after);
  if (around.sameOrder || around.isRefronted) return ['spelling'];
  const gone = missingFrom(after, before);
  const come = missingFrom(before, after);
  const isTurned = turnsAround(gone, come, around, tools);
  const differing = stayedAside([...gone, ...come], around, tools);
  // Part of a value that differs whole, as `123` of a phone number.
  const isPart =
    around.isValueTouched && [...gone, ...come].some(({ text }) => !around.all.has(text));
  if (
    !isPart &&
    !isTurned &&
    !around.crossesSentences &&
    differing.length === 0 &&
    isHarmlessOrder(before, around, tools)
  )
    return ['spelling'];
  const isName = change.inHeading && !claims(around, tools);
  const classes = new Set(differing.flatMap((word) => classesOf(word, around, isName, tools)));
  if (isPart) classes.add('value');
  if (isName && (namesMore(gone, come, tools) || namesOthers(gone, come, tools)))
    classes.add('wording');
  if (isName) return classes.size > 0 ? [...classes] : ['spelling'];
  if (isSentence(change.before) !== isSentence(change.after)) classes.add('substance');
  if (isTurned || around.crossesSentences) classes.add('wording');
  if (isReordered(differing, around, tools)) return classes.size > 0 ? [...classes] : ['spelling'];
  const isShown =
    around.isShown ||
    !isOpen(before, after, around.touched, tools) ||
    !isOpen(spelt.before, spelt.after, around.touched, tools);
  if (!isShown) classes.add('wording');
  return classes.size > 0 ? [...classes] : ['spelling'];
}

/** The classes of a word that one side has more often; in a heading that is a mere name, of what its name may promise. */
function classesOf(
  word: CanonicalWord,
  { touched, names, before, after }: Around,
  isName: boolean,
  { words }: Tools,
): readonly WordClass[] {
  const isTopic = isName && [before, after].some(([first]) => first?.text === word.text);
  if (isTopic && words?.topics.includes(word.text)) return [];
  const matter = touched.get(word.text);
  if (word.isValue || isNumberWord(word.text) || (matter && isTimeUnit(word.text)))
    return ['value'];
  if (matter && MODAL.has(matter.about)) return ['modality'];
  if (matter) return isName && !PROMISED.has(matter.about) ? [] : ['substance'];
  return names.has(word.text) && !isName ? ['substance'] : [];
}

/** Whether a heading names one thing more, or one less: `Name and health` for `Name`. */
function namesMore(
  gone: readonly CanonicalWord[],
  come: readonly CanonicalWord[],
  { words, find }: Tools,
): boolean {
  const all = [...gone, ...come];
  const isOneSided = gone.length === 0 || come.length === 0;
  const isJoined = all.some(({ text }) => words?.joining.includes(text));
  return isOneSided && isJoined && find(all).length > 0;
}

/** What a heading says of who gets to know: no other name for it leaves all of this out. */
const SHARED: ReadonlySet<string> = new Set(['sharing', 'recipients']);

/** Verbs of giving that are too common to weigh elsewhere. */
const GIVEN = /^(?:give|send|hand|lähe[tä]\p{L}*|skicka\p{L}*)$/u;

/** A heading that asks who: in Finnish, Swedish and English. */
const WHO = /^(?:who[ms]?|whose|kuka|ketkä|kenelle|keille|keitä|kenen|vem|vilka)$/u;

/** Whether a heading speaks of sharing no more, or newly: `Shared with partners`, `Kept secret`. */
function namesOthers(
  gone: readonly CanonicalWord[],
  come: readonly CanonicalWord[],
  { find }: Tools,
): boolean {
  const [old, young] = [gone, come].map(
    (words) =>
      words.some(({ text }) => WHO.test(text) || GIVEN.test(text)) ||
      find(words).some(({ matter }) => SHARED.has(matter.about)),
  );
  return gone.length > 0 && come.length > 0 && old !== young;
}

/** Whether a heading says what somebody does, as a sentence: `We sell no data`, and not `The data we sell`. */
function claims({ before, after }: Around, { words }: Tools): boolean {
  const firsts = [before, after].map((found) => found[0]?.text ?? '');
  return firsts.some((first) => words?.subjects.some((entry) => isEntry(entry, first)));
}

/** Whether a text holds a whole sentence of four words or more. */
function isSentence(text: string): boolean {
  const count = text.trim().split(/\s+/u).length;
  return count >= FEW_WORDS && /[\p{L}\p{N})"'”’][.!?](?:\s|$)/u.test(text);
}
