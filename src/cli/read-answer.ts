import { inEachLocale, type Locale } from '../../schema/languages.ts';
import { type Answers, AnswersSchema, noticeKinds } from '../init/answers.ts';
import { say } from '../locale/say.ts';
import { type CannotDo, cannot } from './cannot.ts';

/** The options of `init` that are answers, and the answers that they are, in the order of the questions. */
export const answerFields = {
  language: 'languages',
  company: 'company',
  country: 'country',
  notice: 'notices',
  'site-title': 'siteTitle',
  'base-url': 'baseUrl',
  email: 'email',
  'time-zone': 'timeZone',
} as const satisfies Readonly<Record<string, keyof Answers>>;
export type AnswerName = keyof typeof answerFields;

/** A value, or why it will not do. */
export type ReadAnswer = { value: unknown } | { failure: CannotDo };

/** Reads an answer as it was written; lists stand apart by spaces or commas. `languages`: those that there are texts in. */
export function readAnswer(
  name: AnswerName,
  words: readonly string[],
  languages: readonly Locale[],
): ReadAnswer {
  const field: keyof Answers = answerFields[name];
  const choices = choicesOf(name, languages);
  const written = words.join(' ');
  const whole = name === 'country' ? written.toUpperCase() : written;
  const parts = [...new Set(whole.split(/[\s,]+/u).filter(Boolean))];
  const strays = choices ? parts.filter((part) => !choices.includes(part)) : [];
  const result = AnswersSchema.shape[field].safeParse(choices ? parts : whole);
  if (result.success && strays.length === 0) return { value: result.data };
  const list = choices?.join(', ') ?? '';
  const expected = inEachLocale((locale) => say(`init.expected.${name}`, locale, { list }));
  const found = strays.join(' ') || written;
  return { failure: cannot('answer-invalid', { option: `--${name}`, found, expected }) };
}

/** What a list is chosen from; `undefined` where an answer is no list. */
export function choicesOf(
  name: AnswerName,
  languages: readonly Locale[],
): readonly string[] | undefined {
  if (name === 'language') return languages;
  return name === 'notice' ? noticeKinds : undefined;
}
