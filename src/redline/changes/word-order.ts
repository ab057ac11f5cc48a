import type { Around } from './look-around.ts';
import { isEntry, MODAL } from './matters.ts';
import type { CanonicalWord } from './plain-words.ts';
import { MOST_PAIRED } from './respell.ts';
import type { Tools } from './word-tools.ts';

/** What may turn a sentence around where it stands elsewhere in it. */
const BOUND_TO_PLACE: ReadonlySet<string> = new Set([...MODAL, 'places', 'bounds', 'conditions']);

/** What bears on the words beside it. */
const BEARS_ON_NEXT: ReadonlySet<string> = new Set([...MODAL, 'bounds']);

/**
 * Whether words that only stand elsewhere in their paragraph may turn it around: two of them took each other's place (`off
 * until you switch it on`, `we ask you`, `you ask us`), or one stands before another word that bears on what follows (`only the clerk sees`, `sees only
 * the clerk`).
 */
export function turnsAround(
  gone: readonly CanonicalWord[],
  come: readonly CanonicalWord[],
  { before, after, differing, all }: Around,
  { words, free, speakers, find, isSame }: Tools,
): boolean {
  const isFree = ({ text }: CanonicalWord) => free.has(text) || speakers.has(text);
  const movedIn = (words: readonly CanonicalWord[], others: readonly CanonicalWord[]) =>
    words.filter(
      (word) =>
        all.has(word.text) &&
        !(differing.has(word.text) || isFree(word)) &&
        !others.slice(0, MOST_PAIRED).some((other) => isSame(word.text, other.text)),
    );
  const [left, joined] = [movedIn(gone, come), movedIn(come, gone)];
  if (left.length > 0 && joined.length > 0) return true;
  const isOther = ({ text }: CanonicalWord) =>
    !speakers.has(text) && words?.subjects.some((entry) => isEntry(entry, text));
  const isSpeaker = ({ text }: CanonicalWord) => speakers.has(text) && !differing.has(text);
  const isAlone = (moved: readonly CanonicalWord[]) => moved.length === 1 && moved.some(isOther);
  if (isAlone(left) && come.some(isSpeaker)) return true;
  if (isAlone(joined) && gone.some(isSpeaker)) return true;
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

/** Whether one of the words may turn others around by its place. */
export function isBound(words: readonly CanonicalWord[], { find }: Pick<Tools, 'find'>): boolean {
  return find(words).some(({ matter }) => BOUND_TO_PLACE.has(matter.about));
}

/** Whether words that differ in order alone leave no doubt. */
export function isHarmlessOrder(
  words: readonly CanonicalWord[],
  { names }: Around,
  tools: Tools,
): boolean {
  return !isBound(words, tools) && words.every(({ text, isValue }) => !names.has(text) && !isValue);
}

/** Whether the words only stand elsewhere in the same paragraph. */
export function isReordered(
  differing: readonly CanonicalWord[],
  around: Around,
  tools: Tools,
): boolean {
  return around.sameWords && isHarmlessOrder(differing, around, tools);
}

/** Leaves out words that only stand elsewhere in the paragraph, or are part of a phrase that the change cuts. */
export function stayedAside(
  words: readonly CanonicalWord[],
  around: Around,
  tools: Tools,
): readonly CanonicalWord[] {
  const stayed = words.filter(({ text }) => !around.differing.has(text));
  // Part of a value that is the same whole, as `123` of a phone number.
  const moved = stayed.filter(({ text }) => around.isValueTouched || around.all.has(text));
  if (!isHarmlessOrder(moved, around, tools)) return words;
  return words.filter(({ text }) => around.differing.has(text));
}
