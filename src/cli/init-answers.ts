import { inEachLocale, type Locale } from '../../schema/languages.ts';
import { type Answers, AnswersSchema, languageChoices, noticeKinds } from '../init/answers.ts';
import { say } from '../locale/say.ts';
import type { Ask } from './ask-on-terminal.ts';
import { type CannotDo, cannot } from './cannot.ts';

/** The answers that options give, as they were written. */
export type InitOptions = {
  company?: string;
  country?: string;
  language?: string[];
  notice?: string[];
  siteTitle?: string;
  baseUrl?: string;
  email?: string;
  timeZone?: string;
};

const lists = { language: languageChoices.join(', '), notice: noticeKinds.join(', ') };

/** Each option with the answer that it gives, how its text is read, and an example where it must be given. */
const questions = {
  company: { field: 'company', option: 'company', example: '--company "Company Ltd"' },
  country: { field: 'country', option: 'country', example: '--country FI' },
  language: { field: 'languages', option: 'language', example: '--language fi en' },
  notice: { field: 'notices', option: 'notice', example: '--notice customers website' },
  'site-title': { field: 'siteTitle', option: 'siteTitle', example: undefined },
  'base-url': { field: 'baseUrl', option: 'baseUrl', example: undefined },
  email: { field: 'email', option: 'email', example: undefined },
  'time-zone': { field: 'timeZone', option: 'timeZone', example: undefined },
} as const satisfies Readonly<
  Record<string, { field: keyof Answers; option: keyof InitOptions; example: string | undefined }>
>;
type Question = keyof typeof questions;
const asked = Object.keys(questions) as Question[];

/**
 * The answers that options give, and a person where there is one to ask. What is not answered is left out where it may
 * be; else it is an error that names the option. A person is asked again for what will not do.
 */
export async function collectAnswers(
  options: InitOptions,
  ask: Ask | undefined,
  speak: Locale,
): Promise<Answers> {
  const found: Record<string, unknown> = {};
  for (const name of asked) {
    const { field, option } = questions[name];
    const given = options[option];
    const value =
      given === undefined ? await askFor(name, ask, speak) : readAnswer(name, [given].flat());
    if (value !== undefined) found[field] = value;
  }
  return AnswersSchema.parse(found);
}

async function askFor(name: Question, ask: Ask | undefined, speak: Locale): Promise<unknown> {
  const { example } = questions[name];
  // The zone follows from the country.
  for (let answer = name === 'time-zone' ? '' : await ask?.(ownWords(name, speak)); ; ) {
    if (answer === undefined || (answer === '' && example === undefined)) break;
    const read = tryAnswer(name, [answer]);
    if (!('failure' in read)) return read.value;
    answer = await ask?.(`${read.failure.words[speak]}\n${ownWords(name, speak)}`);
  }
  if (example === undefined) return undefined;
  throw cannot('answer-missing', { option: `--${name}`, example });
}

function ownWords(name: Exclude<Question, 'time-zone'> | 'time-zone', speak: Locale): string {
  if (name === 'time-zone') return '';
  return say(`init.questions.${name}`, speak, { list: listFor(name) });
}

function listFor(name: Question): string {
  return name === 'language' || name === 'notice' ? lists[name] : '';
}

function readAnswer(name: Question, words: readonly string[]): unknown {
  const read = tryAnswer(name, words);
  if ('failure' in read) throw read.failure;
  return read.value;
}

type Read = { value: unknown } | { failure: CannotDo };

function tryAnswer(name: Question, words: readonly string[]): Read {
  const { field } = questions[name];
  const isList = field === 'languages' || field === 'notices';
  const parts = words.flatMap((word) => word.split(/[\s,]+/u)).filter(Boolean);
  const value = isList ? [...new Set(parts)] : words.join(' ');
  const result = AnswersSchema.shape[field].safeParse(value);
  if (result.success) return { value: result.data };
  const expected = inEachLocale((locale) =>
    say(`init.expected.${name}`, locale, { list: listFor(name) }),
  );
  return {
    failure: cannot('answer-invalid', { option: `--${name}`, found: words.join(' '), expected }),
  };
}
