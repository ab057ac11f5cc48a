import type { CanonicalWord } from './plain-words.ts';

/** A word that both sides of a paragraph have, with the marks before it on each, those of words between aside none. */
export interface SharedWord {
  readonly text: string;
  readonly before: Written;
  readonly after: Written;
}

interface Written {
  readonly word: CanonicalWord;
  /** The marks since the last shared word. */
  readonly marks: string;
  /** How many words of this side alone stand between. */
  readonly between: number;
}

/** The words that both sides have, in their order; none where they stand in another order on the other side. */
export function sharedWords(
  before: readonly CanonicalWord[],
  after: readonly CanonicalWord[],
  differing: ReadonlySet<string>,
): readonly SharedWord[] {
  const [old, young] = [keptOf(before, differing), keptOf(after, differing)];
  if (old.length !== young.length) return [];
  const shared = old.flatMap((was, at) => {
    const is = young[at];
    const isOne = is?.word.text === was.word.text;
    return isOne ? [{ text: was.word.text, before: was, after: is }] : [];
  });
  return shared.length === old.length ? shared : [];
}

function keptOf(words: readonly CanonicalWord[], differing: ReadonlySet<string>): Written[] {
  const kept: Written[] = [];
  let marks = '';
  let between = 0;
  for (const word of words) {
    marks += word.marks;
    if (differing.has(word.text)) {
      between += 1;
      continue;
    }
    kept.push({ word, marks, between });
    marks = '';
    between = 0;
  }
  return kept;
}
