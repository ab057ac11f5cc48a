import { type Token, tokenise } from '../text/tokenise.ts';
import type { ChangeWords } from './change-words.ts';

/** A word or value of a text, made alike for the comparison of meaning. */
export interface CanonicalWord {
  /** Lower case; a value as written; a listed synonym in its first form. */
  readonly text: string;
  readonly isValue: boolean;
  /** Written with a capital where no sentence begins, or in capitals. */
  readonly isName: boolean;
  /** As written, and the marks since the word before it. */
  readonly written: string;
  readonly marks: string;
}

/** The plain words of a text as canonical ones, for the words of its language. */
export type Canonicalise = (words: readonly CanonicalWord[]) => readonly CanonicalWord[];

const LONGEST_PHRASE = 6;

/**
 * Makes words alike that say the same: `we'll` and `we will`, `t.ex.` and `exempelvis`, `viisi` and `5` become the first of
 * those listed as the same.
 */
export function canonicaliser(words: ChangeWords | null): Canonicalise {
  const phrases = phrasesOf(words);
  return (found) => replacePhrases(found, phrases);
}

/** Letters without what only typography differs in: kinds of apostrophes, hyphens and spaces, soft hyphens. */
function plainLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/[’‘ʼ′´`]/gu, "'")
    .replace(/[‐‑]/gu, '-')
    .replace(/(?<=\d) ?[–—] ?(?=\d)/gu, '-')
    .replace(/(?<![^\s(])[−–-](?=\d)/gu, '−')
    .replace(/[\u00A0\u202F\u2009]/gu, ' ');
}

/**
 * The words and values of a text without what only writing differs in.
 *
 * 1. `don’t` and `don't`, `e\u00ADmail` with a soft hyphen and `email`, `The` and `the`, `third-country` and `third country`.
 * 2. `US` is a country and `us` is not.
 */
export function plainWords(text: string, notNames: ReadonlySet<string>): CanonicalWord[] {
  let begins = true;
  let marks = '';
  const found: CanonicalWord[] = [];
  const tokens = tokenise(plainLetters(text)).tokens.flatMap(partsOf);
  for (const [at, token] of tokens.entries()) {
    if (token.kind === 'mark' && !saysSomething(token.text)) {
      if (/[.!?:;•|]/u.test(token.text)) begins = true;
      marks += token.text;
      continue;
    }
    const lower = token.text.toLowerCase();
    const capitals = /^\p{Lu}[\p{Lu}\p{N}.]+(?![\p{Ll}])/u.test(token.text);
    // At the beginning of a sentence a name is told by the capital of its next word: `Acme Ltd`.
    const isCapital = (word: string) => /^\p{Lu}/u.test(word);
    const capital = isCapital(token.text) && (!begins || isCapital(tokens[at + 1]?.text ?? ''));
    const isName = token.kind === 'word' && (capitals || capital) && !notNames.has(lower);
    found.push({
      text: token.text === 'US' ? 'usa' : lower,
      isValue: token.kind === 'value' && /\d|@|:\/\/|^www\./u.test(token.text),
      isName,
      written: token.text,
      marks,
    });
    begins = false;
    marks = '';
  }
  return found;
}

/** A character of a script without spaces, or a sign that is read: `<`, `€`, `%`, `✓`, a flag. The edges of cells are none. */
function saysSomething(mark: string): boolean {
  return /^(?:\p{L}|\p{Sm}|\p{Sc}|\p{So}|[%‰‱])/u.test(mark) && !mark.startsWith('|');
}

/** The words that hyphens join. */
function partsOf(token: Token): Pick<Token, 'kind' | 'text'>[] {
  if (token.kind !== 'word') return [token];
  const parts = token.text.split('-').filter((part) => part !== '');
  return parts.map((text) => ({ kind: 'word', text }));
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
  const sorted = [...numbers, ...same].toSorted(
    (one, other) => other.words.length - one.words.length,
  );
  return Map.groupBy(sorted, (phrase) => phrase.words[0] ?? '');
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
