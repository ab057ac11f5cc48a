import { readPhrase } from './phrase.ts';
import type { Indexed, Phrase, Sets } from './phrase-types.ts';

/** A phrase of a list, and its place in it; it is read where it is first asked for, and most never are. */
export class Entry<Value> implements Indexed<Value> {
  readonly value: Value;
  readonly order: number;
  readonly isWord: boolean;
  readonly #written: string;
  readonly #sets: Sets;
  #phrase: Phrase | undefined;
  #needs: Indexed<Value>['needs'] | undefined;

  constructor(written: string, value: Value, order: number, sets: Sets) {
    this.value = value;
    this.order = order;
    this.isWord = !/[ .{}?]/.test(written);
    this.#written = written;
    this.#sets = sets;
  }

  get phrase(): Phrase {
    this.#phrase ??= readPhrase(this.#written, this.#sets);
    return this.#phrase;
  }

  get needs(): Indexed<Value>['needs'] {
    this.#needs ??= needsOf(this.phrase);
    return this.#needs;
  }
}

/** What a phrase needs beside the step that it begins with, whose word is there where it is tried; what tells most comes first. */
function needsOf(phrase: Phrase): (readonly string[])[] {
  const needs = phrase
    .slice(1)
    .flatMap((step) =>
      step.is === 'word' && !step.optional && step.words.keys ? [step.words.keys] : [],
    );
  const shortest = (keys: readonly string[]) => Math.min(...keys.map(({ length }) => length));
  return needs.length > 1 ? needs.sort((a, b) => shortest(b) - shortest(a)) : needs;
}
