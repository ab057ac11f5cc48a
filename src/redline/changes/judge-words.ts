import type { Canonicalise, CanonicalWord } from './canonical-words.ts';
import { canonicaliser, plainWords } from './canonical-words.ts';
import type { ChangeWords } from './change-words.ts';
import { dayOfUpdateFinder } from './day-of-update.ts';
import { type FindMatters, isEntry, type Matter, matterFinder } from './matters.ts';
import { isNumberWord, isTimeUnit } from './number-words.ts';
import { findRespellings, MOST_PAIRED, missingFrom, type Respellings, respell } from './respell.ts';
import { type IsMisspelt, type IsSameWord, misspelling, sameWord } from './same-word.ts';

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
  readonly around: { readonly before: string; readonly after: string };
  readonly inHeading: boolean;
}

/** Judges changes of words in one language; what it has prepared serves all of them. */
export interface WordJudge {
  /** Whether there are lists for the language; without them no word is shown to say the same as another. */
  readonly isListed: boolean;
  readonly judge: (change: WordChange) => readonly WordClass[];
}

/** A sentence of fewer words may come or go as a matter of wording. */
const FEW_WORDS = 4;

const MODAL: ReadonlySet<string> = new Set(['negation', 'modality']);

/** What a heading promises of the text below it, even where it is no sentence. */
const PROMISED: ReadonlySet<string> = new Set(['places', 'bounds', 'money', 'deadlines']);

/** What may turn a sentence around where it stands elsewhere in it. */
const BOUND_TO_PLACE: ReadonlySet<string> = new Set([...MODAL, 'places', 'bounds', 'conditions']);

/** What bears on the words beside it. */
const BEARS_ON_NEXT: ReadonlySet<string> = new Set([...MODAL, 'bounds']);

interface Tools {
  readonly words: ChangeWords | null;
  readonly isDayOfUpdate: (found: readonly CanonicalWord[]) => boolean;
  readonly free: ReadonlySet<string>;
  /** Those who speak: `we`. */
  readonly speakers: ReadonlySet<string>;
  readonly plain: (text: string) => readonly CanonicalWord[];
  readonly canonicalise: Canonicalise;
  readonly find: FindMatters;
  readonly isSame: IsSameWord;
  readonly isMisspelt: IsMisspelt;
}

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
  const notNames = new Set(words?.notNames);
  const tools: Tools = {
    words,
    isDayOfUpdate: dayOfUpdateFinder(words),
    free: new Set(words?.free),
    speakers: new Set(words?.speakers),
    plain: (text) => plainWords(text, notNames),
    canonicalise: canonicaliser(words),
    find: matterFinder(words),
    isSame: sameWord(words),
    isMisspelt: misspelling(words),
  };
  const around = new WeakMap<WordChange['around'], Around>();
  return {
    isListed: words !== null,
    judge: (change) => {
      const known = around.get(change.around) ?? lookAround(change.around, tools);
      around.set(change.around, known);
      return judgeChange(change, known, tools);
    },
  };
}

/** What the paragraph around a change tells. */
interface Around {
  readonly before: readonly CanonicalWord[];
  readonly after: readonly CanonicalWord[];
  /** Whether it has the same words before and after, in the same order or in another. */
  readonly sameWords: boolean;
  readonly sameOrder: boolean;
  /** The words of the matters of which there are more or fewer, by what they are about. */
  readonly touched: ReadonlyMap<string, Matter>;
  /** Words that are names in it: a change may begin with one. */
  readonly names: ReadonlySet<string>;
  /** Words that one side has more often. */
  readonly differing: ReadonlySet<string>;
  /** Whether all of these are shown to say the same, whatever the change cuts apart. */
  readonly isShown: boolean;
  readonly respellings: Respellings;
  readonly isDayOfUpdate: boolean;
}

function lookAround(texts: WordChange['around'], tools: Tools): Around {
  const written = { before: tools.plain(texts.before), after: tools.plain(texts.after) };
  const respellings = findRespellings(written.before, written.after, tools.find, tools.isMisspelt);
  const before = tools.canonicalise(respell(written.before, respellings.before));
  const after = tools.canonicalise(respell(written.after, respellings.after));
  const touched = touchedWords(before, after, tools.find);
  const differing = [...missingFrom(after, before), ...missingFrom(before, after)];
  const sortedOf = (found: readonly CanonicalWord[]) =>
    found
      .map(({ text }) => text)
      .sort()
      .join('\0');
  return {
    before,
    after,
    sameWords: sortedOf(before) === sortedOf(after),
    sameOrder: textOf(before) === textOf(after),
    touched,
    differing: new Set(differing.map(({ text }) => text)),
    isShown: !isOpen(before, after, touched, tools),
    respellings,
    names: new Set([...before, ...after].filter(({ isName }) => isName).map(({ text }) => text)),
    isDayOfUpdate: [before, after].every(tools.isDayOfUpdate),
  };
}

/** The words of each listed word or phrase that one side has more often than the other. */
function touchedWords(
  before: readonly CanonicalWord[],
  after: readonly CanonicalWord[],
  find: FindMatters,
): ReadonlyMap<string, Matter> {
  const sides = [
    { words: before, found: find(before) },
    { words: after, found: find(after) },
  ];
  const counts = new Map<Matter, number>();
  for (const [side, { found }] of sides.entries()) {
    for (const { matter } of found)
      counts.set(matter, (counts.get(matter) ?? 0) + (side === 0 ? -1 : 1));
  }
  const touched = new Map<string, Matter>();
  for (const { words, found } of sides) {
    for (const { matter, at, length } of found) {
      if (counts.get(matter) === 0) continue;
      for (const { text } of words.slice(at, at + length)) touched.set(text, matter);
    }
  }
  return touched;
}

function textOf(words: readonly CanonicalWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

function judgeChange(change: WordChange, around: Around, tools: Tools): readonly WordClass[] {
  const written = { before: tools.plain(change.before), after: tools.plain(change.after) };
  if (textOf(written.before) === textOf(written.after)) return ['typography'];
  if (around.isDayOfUpdate) return ['date'];
  const spelt = {
    before: respell(written.before, around.respellings.before),
    after: respell(written.after, around.respellings.after),
  };
  const isAll = (side: 'before' | 'after') => change[side] === change.around[side];
  const before = isAll('before') ? around.before : tools.canonicalise(spelt.before);
  const after = isAll('after') ? around.after : tools.canonicalise(spelt.after);
  if (around.sameOrder) return ['spelling'];
  const gone = missingFrom(after, before);
  const come = missingFrom(before, after);
  const isTurned = turnsAround(gone, come, around, tools);
  const differing = stayedAside([...gone, ...come], around, tools);
  if (!isTurned && differing.length === 0 && isHarmlessOrder(before, around, tools))
    return ['spelling'];
  const isName = change.inHeading && !claims(around, tools);
  const classes = new Set(differing.flatMap((word) => classesOf(word, around, isName)));
  if (isName) return classes.size > 0 ? [...classes] : ['spelling'];
  if (isSentence(change.before) !== isSentence(change.after)) classes.add('substance');
  if (isTurned) classes.add('wording');
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
  { touched, names }: Around,
  isName: boolean,
): readonly WordClass[] {
  const matter = touched.get(word.text);
  if (word.isValue || isNumberWord(word.text) || (matter && isTimeUnit(word.text)))
    return ['value'];
  if (matter && MODAL.has(matter.about)) return ['modality'];
  if (matter) return isName && !PROMISED.has(matter.about) ? [] : ['substance'];
  return names.has(word.text) && !isName ? ['substance'] : [];
}

/**
 * Whether words that only stand elsewhere in their paragraph may turn it around: two of them took each other's place (`off
 * until you switch it on`), or one stands before another word that bears on what follows (`only the clerk sees`, `sees only
 * the clerk`).
 */
function turnsAround(
  gone: readonly CanonicalWord[],
  come: readonly CanonicalWord[],
  { before, after, differing }: Around,
  { free, speakers, find, isSame }: Tools,
): boolean {
  const isFree = ({ text }: CanonicalWord) => free.has(text) || speakers.has(text);
  const movedIn = (words: readonly CanonicalWord[], others: readonly CanonicalWord[]) =>
    words.filter(
      (word) =>
        !(differing.has(word.text) || isFree(word)) &&
        !others.slice(0, MOST_PAIRED).some((other) => isSame(word.text, other.text)),
    );
  const [left, joined] = [movedIn(gone, come), movedIn(come, gone)];
  if (left.length > 0 && joined.length > 0) return true;
  return find([...left, ...joined])
    .filter(({ matter }) => BEARS_ON_NEXT.has(matter.about))
    .some(({ at }) => {
      const { text } = [...left, ...joined][at] ?? { text: '' };
      return followersOf(text, before, isFree) !== followersOf(text, after, isFree);
    });
}

/** The words that follow a word, in the order of the alphabet. */
function followersOf(
  text: string,
  words: readonly CanonicalWord[],
  isFree: (word: CanonicalWord) => boolean,
): string {
  const counted = words.filter((word) => !isFree(word));
  return counted
    .flatMap((word, at) => (word.text === text ? (counted[at + 1]?.text ?? '') : []))
    .sort()
    .join(' ');
}

/** Whether words that differ in order alone leave no doubt. */
function isHarmlessOrder(
  words: readonly CanonicalWord[],
  { names }: Around,
  { find }: Tools,
): boolean {
  const isBound = find(words).some(({ matter }) => BOUND_TO_PLACE.has(matter.about));
  return !isBound && words.every(({ text, isValue }) => !names.has(text) && !isValue);
}

/** Whether the words only stand elsewhere in the same paragraph. */
function isReordered(differing: readonly CanonicalWord[], around: Around, tools: Tools): boolean {
  return around.sameWords && isHarmlessOrder(differing, around, tools);
}

/** Whether words are left that no word of the other side is a form or a spelling of. */
function isOpen(
  before: readonly CanonicalWord[],
  after: readonly CanonicalWord[],
  touched: Around['touched'],
  { free, speakers, find, isSame }: Tools,
): boolean {
  const isCounted = ({ text, isValue }: CanonicalWord) =>
    !free.has(text) && !isValue && !touched.has(text) && /[\p{L}\p{N}\p{S}]/u.test(text);
  const gone = missingFrom(after, before).filter(isCounted);
  const come = missingFrom(before, after).filter(isCounted);
  if (Math.max(gone.length, come.length) > MOST_PAIRED) return true;
  const left = [...come];
  const unpaired = gone.filter((word) => {
    // A year is not years.
    if (isTimeUnit(word.text)) return true;
    const at = left.findIndex(
      (other) => isSame(word.text, other.text) || isListedForm(word, other, find),
    );
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  // `We delete it` and `It is deleted` differ in who speaks, as long as nobody else takes their place.
  const isSpoken = [...unpaired, ...left].every(({ text }) => speakers.has(text));
  return !isSpoken || (unpaired.length > 0 && left.length > 0);
}

/** Whether two words are listed as forms of one matter, one by one. */
function isListedForm(one: CanonicalWord, other: CanonicalWord, find: FindMatters): boolean {
  const formsOf = (word: CanonicalWord) =>
    find([word]).flatMap(({ matter }) => (matter.entry.includes('*') ? [] : [matter]));
  const forms = formsOf(one);
  return forms.length > 0 && formsOf(other).some((matter) => forms.includes(matter));
}

/** Leaves out words that only stand elsewhere in the paragraph, or are part of a phrase that the change cuts. */
function stayedAside(
  words: readonly CanonicalWord[],
  around: Around,
  tools: Tools,
): readonly CanonicalWord[] {
  const moved = words.filter(({ text }) => !around.differing.has(text));
  if (!isHarmlessOrder(moved, around, tools)) return words;
  return words.filter(({ text }) => around.differing.has(text));
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
