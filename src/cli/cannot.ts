import { inEachLocale, type Locale } from '../../schema/languages.ts';
import { onOneLine } from '../escape/unseen.ts';
import { fill, type Names, textOf, wordOf } from '../locale/say.ts';
import type { SpokenWord, TemplateOf } from '../words/spoken.ts';

type Words = Readonly<Record<Locale, string>>;

/** Why the work of a command cannot be done: what `failures` of `src/words/` has words for. */
export type FailureCode = SpokenWord extends infer Word
  ? Word extends `failures.${infer Code}`
    ? Code
    : never
  : never;

/** What is put into the words of a failure: the same in each language, or a text for each. */
type Values<Code extends FailureCode> = Readonly<
  Record<Names<TemplateOf<`failures.${Code}`>>, string | Words>
>;

/** The work could not be done: the words say why, and the command exits with status 2. */
export class CannotDo extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super();
    this.words = words;
  }

  /** Said where it is asked for, in English: that language may not have been made ready before. */
  override get message(): string {
    return this.words.en;
  }
}

/**
 * The failure that a command throws, said in each language: the command knows later which is spoken. A value is put on
 * one line; a text for each language is printed as it is given.
 */
export function cannot<Code extends FailureCode>(code: Code, values: Values<Code>): CannotDo {
  const given = Object.entries<string | Words>(values);
  return new CannotDo(
    inEachLocale((locale) => {
      const texts = given.map(([name, value]) => [
        name,
        typeof value === 'string' ? onOneLine(value) : value[locale],
      ]);
      return textOf(fill(wordOf(`failures.${code}`, locale), locale, Object.fromEntries(texts)));
    }),
  );
}

/** Several failures told as one, each on its line. */
export function allOf(failures: readonly CannotDo[]): CannotDo {
  return new CannotDo(
    inEachLocale((locale) => failures.map(({ words }) => words[locale]).join('\n')),
  );
}
