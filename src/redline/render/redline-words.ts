import type { ChangeKind } from '../changes/list-changes.ts';
import type { FactEffect } from '../facts/fact-meaning.ts';

/**
 * The words printed around a redline, in the reader's language; the engine has none of its own.
 * `{from}`, `{to}` and `{n}` in a word stand for places and numbers of paragraphs.
 */
export interface RedlineWords {
  /** Both texts and all facts are the same. */
  readonly nothing: string;
  readonly sameText: string;
  readonly changes: string;
  readonly facts: string;
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  /** Words that look otherwise and were edited too. */
  readonly formatEdited: string;
  readonly sections: Readonly<Record<'added' | 'removed' | 'moved', string>>;
  readonly effects: Readonly<Record<FactEffect, string>>;
}

/** A word with its places filled in. */
export function fillWord(word: string, values: Readonly<Record<string, number>>): string {
  return word.replace(/\{(\w+)\}/gu, (whole, name: string) => `${values[name] ?? whole}`);
}
