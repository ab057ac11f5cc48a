import { isEntry } from './matters.ts';
import { isListedForm } from './open-words.ts';
import type { CanonicalWord } from './plain-words.ts';
import { MOST_PAIRED, missingFrom } from './respell.ts';
import type { Tools } from './word-tools.ts';

type Words = readonly CanonicalWord[];
type WordSides = Readonly<Record<'before' | 'after', Words>>;

/**
 * Whether a paragraph tells who does it, or when, otherwise: by words that are free elsewhere, or by the form of a verb.
 *
 * 1. `We are given your data`, `We give your data`; `lämnas av oss`, `lämnas oss`: who gives whom.
 * 2. `was sold`, `is sold`; `We sold it`, `We sell it`: when.
 * 3. `We delete it`, `It is deleted`: one, for it was those who speak that are named no more; so is `data that is ours`, `our data`.
 */
export function isOtherVoice(canonical: WordSides, written: WordSides, tools: Tools): boolean {
  const { words, speakers, canonicalise, isSame, find } = tools;
  if (words === null) return false;
  const [passive = 0, ...others] = words.auxiliaries.map((group) => changeOf(group, canonical));
  if (others.some((change) => change !== 0)) return true;
  const spoken = changeOf([...speakers], canonical);
  if (spoken !== 0) return passive !== 0 && Math.sign(passive) === Math.sign(spoken);
  const isRelative = Math.sign(passive) === Math.sign(changeOf(words.relatives, canonical));
  if (passive !== 0 && !isRelative) return true;
  const gone = missingFrom(written.after, written.before).slice(0, MOST_PAIRED);
  const come = missingFrom(written.before, written.after).slice(0, MOST_PAIRED);
  const lemma = (word: CanonicalWord) => canonicalise([word])[0]?.text;
  const isOne = (word: CanonicalWord, other: CanonicalWord) =>
    lemma(word) === lemma(other) ||
    isSame(word.text, other.text) ||
    isListedForm(word, other, find);
  return gone.some((word) =>
    come.some((other) => isOtherForm(word.text, other.text, words) && isOne(word, other)),
  );
}

/** How many more of some words the new text has. */
function changeOf(group: readonly string[], { before, after }: WordSides): number {
  const count = (words: Words) => words.filter(({ text }) => group.includes(text)).length;
  return count(after) - count(before);
}

/** Whether one of two words is told as past, or as suffered, and the other is not. */
function isOtherForm(one: string, other: string, { past, passives }: Listed): boolean {
  const [was, is] = [one, other].map((word) => past.some((entry) => isEntry(entry, word)));
  if (was !== is) return true;
  return passives.some(([active, passive]) =>
    [
      [one, other],
      [other, one],
    ].some(([a = '', b = '']) => a.endsWith(active) && b === a.slice(0, -active.length) + passive),
  );
}

type Listed = Pick<NonNullable<Tools['words']>, 'past' | 'passives'>;
