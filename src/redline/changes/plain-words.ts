import { type Token, tokenise } from '../text/tokenise.ts';

/** The mark that stands for a hard line break. */
export const LINE_END = '\u2028';

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
      if (/[.!?:;•|\u2028]/u.test(token.text)) begins = true;
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
