import { canonicalValues } from './canonical-values.ts';
import type { ChangeWords } from './change-words.ts';
import type { CanonicalWord } from './plain-words.ts';

/** The plain words of a text as canonical ones, for the words of its language. */
export type Canonicalise = (words: readonly CanonicalWord[]) => readonly CanonicalWord[];

const LONGEST_PHRASE = 6;

/**
 * Makes words alike that say the same: `we'll` and `we will`, `t.ex.` and `exempelvis`, `viisi` and `5` become the first of
 * those listed as the same.
 */
export function canonicaliser(words: ChangeWords | null): Canonicalise {
  const phrases = phrasesOf(words);
  const alike = canonicalValues(words);
  return (found) => alike(replacePhrases(found, phrases));
}

interface Phrase {
  readonly words: readonly string[];
  readonly by: readonly string[];
  readonly isNumber: boolean;
}

/** Phrases that stand for another, by their first word, the longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

function phrasesOf(words: ChangeWords | null): Phrases {
  const same = (words?.same ?? []).flatMap(([first = '', ...others]) =>
    others.map((other) => phraseOf(other, first, false)),
  );
  const numbers = Object.entries(words?.numbers ?? {}).flatMap(([number, forms]) =>
    forms.map((form) => phraseOf(form, number, true)),
  );
  const sorted = [...numbers, ...composed(words?.numbers ?? {}), ...same].toSorted(
    (one, other) => other.words.length - one.words.length,
  );
  return Map.groupBy(sorted, (phrase) => phrase.words[0] ?? '');
}

/** `seventy two`, `sjuttiotvå`, `seitsemänkymmentäkaksi`: tens and ones, in one word or in two. */
function composed(numbers: ChangeWords['numbers']): Phrase[] {
  const listed = Object.entries(numbers).map(([number, forms]) => [Number(number), forms] as const);
  const tens = listed.filter(([number]) => number % 10 === 0 && number > 10 && number < 100);
  const ones = listed.filter(([number]) => number < 10);
  return tens.flatMap(([ten, first]) =>
    ones.flatMap(([one, second]) =>
      first.flatMap((start) =>
        second.flatMap((end) =>
          [start + end, `${start} ${end}`].map((form) => phraseOf(form, String(ten + one), true)),
        ),
      ),
    ),
  );
}

function phraseOf(phrase: string, by: string, isNumber: boolean): Phrase {
  return { words: phrase.split(/[ .-]/u), by: by.split(/[ -]/u), isNumber };
}

function replacePhrases(found: readonly CanonicalWord[], phrases: Phrases): CanonicalWord[] {
  const result: CanonicalWord[] = [];
  for (let at = 0; at < found.length; ) {
    const word = found[at];
    if (!word) break;
    const phrase = phrases
      .get(word.text)
      ?.find(({ words }) => words.length <= LONGEST_PHRASE && matchesAt(found, at, words));
    if (phrase) {
      const number = phrase.isNumber ? { isValue: true, isName: false } : {};
      const marked = (at: number) => (at === 0 ? word.marks : '');
      result.push(
        ...phrase.by.map((text, at) => ({ ...word, marks: marked(at), text, ...number })),
      );
    } else result.push(word);
    at += phrase?.words.length ?? 1;
  }
  return result;
}

function matchesAt(found: readonly CanonicalWord[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => found[at + index]?.text === word);
}
