import type { FindMatters, Matter } from './matters.ts';
import { isTimeUnit } from './number-words.ts';
import type { CanonicalWord } from './plain-words.ts';
import { MOST_PAIRED, missingFrom } from './respell.ts';
import type { Tools } from './word-tools.ts';

/** Whether words are left that no word of the other side is a form or a spelling of. */
export function isOpen(
  before: readonly CanonicalWord[],
  after: readonly CanonicalWord[],
  touched: ReadonlyMap<string, Matter>,
  { free, speakers, find, isSame }: Tools,
): boolean {
  const isCounted = ({ text, isValue }: CanonicalWord) =>
    !free.has(text) && !isValue && !touched.has(text) && /[\p{L}\p{N}\p{S}%‰‱]/u.test(text);
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
export function isListedForm(one: CanonicalWord, other: CanonicalWord, find: FindMatters): boolean {
  const formsOf = (word: CanonicalWord) =>
    find([word]).flatMap(({ matter }) => (matter.entry.includes('*') ? [] : [matter]));
  const forms = formsOf(one);
  return forms.length > 0 && formsOf(other).some((matter) => forms.includes(matter));
}
