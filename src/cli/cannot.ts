import type { Locale } from '../../schema/languages.ts';
import { type FailureCode, failureWords } from './failure-words.ts';

type Words = Readonly<Record<Locale, string>>;

/** The names in braces of a template. */
type Names<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** What is put into the words of a failure: the same in each language, or a text for each. */
type Values<Code extends FailureCode> = Readonly<
  Record<Names<(typeof failureWords)[Code]['en']>, string | Words>
>;

/** The work could not be done: the words say why, and the command exits with status 2. */
export class CannotDo extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}

/** The failure that a command throws, said in each language: the command knows later which is spoken. */
export function cannot<Code extends FailureCode>(code: Code, values: Values<Code>): CannotDo {
  const given = new Map<string, string | Words>(Object.entries(values));
  return new CannotDo(
    inEach((locale) =>
      failureWords[code][locale].replace(/\{([a-z]+)\}/gu, (written, name: string) => {
        const value = given.get(name) ?? written;
        return typeof value === 'string' ? value : value[locale];
      }),
    ),
  );
}

/** A text in each language. */
export function inEach(say: (locale: Locale) => string): Words {
  return { fi: say('fi'), sv: say('sv'), en: say('en') };
}
