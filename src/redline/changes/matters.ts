import type { ChangeWords } from './change-words.ts';
import type { CanonicalWord } from './plain-words.ts';

/** A word or phrase that matters, as it is listed, and what it is about. */
export interface Matter {
  readonly about: string;
  readonly entry: string;
}

/** Matters of a word that says whether something is done, or must be. */
export const MODAL: ReadonlySet<string> = new Set(['negation', 'modality']);

/** Where in a text a matter stands: the place of its first word, and how many words it has. */
interface Found {
  readonly matter: Matter;
  readonly at: number;
  readonly length: number;
}

/** Finds the matters of a text. */
export type FindMatters = (words: readonly CanonicalWord[]) => readonly Found[];

type Pattern = {
  readonly matter: Matter;
  readonly letter: string;
  readonly words: readonly ((text: string) => boolean)[];
};

/** Prepares the listed words of a language; the answer for each word is looked up once. */
export function matterFinder(words: ChangeWords | null): FindMatters {
  const patterns = Object.entries(words?.matters ?? {}).flatMap(([about, entries]) =>
    entries.flatMap((entry) => patternsOf({ about, entry })),
  );
  // By the letter that they begin with: a text may have very many words.
  const byLetter = Map.groupBy(patterns, ({ letter }) => letter);
  const known = new Map<string, readonly Pattern[]>();
  const beginning = (text: string): readonly Pattern[] => {
    const before = known.get(text);
    if (before) return before;
    const candidates = [text[0] ?? '', '*'].flatMap((letter) => byLetter.get(letter) ?? []);
    const found = candidates.filter((pattern) => pattern.words[0]?.(text));
    known.set(text, found);
    return found;
  };
  return (found) =>
    found.flatMap(({ text }, at) =>
      beginning(text)
        .filter((pattern) => pattern.words.every((is, index) => is(found[at + index]?.text ?? '')))
        .map(({ matter, words: parts }) => ({ matter, at, length: parts.length })),
    );
}

function patternsOf(matter: Matter): Pattern[] {
  return matter.entry
    .split('/')
    .map((form) => ({ matter, letter: form[0] ?? '', words: form.split(/[ -]/u).map(testOf) }));
}

/** Whether a word is the one that is listed, or of its form. */
export function isEntry(form: string, text: string): boolean {
  return testOf(form)(text);
}

function testOf(form: string): (text: string) => boolean {
  const part = form.replaceAll('*', '');
  const [open, end] = [form.startsWith('*'), form.endsWith('*')];
  if (open && end) return (text) => text.includes(part);
  if (open) return (text) => text.endsWith(part);
  return end ? (text) => text.startsWith(part) : (text) => text === part;
}
