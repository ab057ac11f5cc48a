import { inEachLocale, type Locale } from '../../schema/languages.ts';
import { type Answers, AnswersSchema, noticeKinds } from '../init/answers.ts';
import { say } from '../locale/say.ts';
import { type CannotDo, cannot } from './cannot.ts';

/** The options of `init` that are answers, and the answers that they are. */
export const answerFields = {
  company: 'company',
  country: 'country',
  language: 'languages',
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
  const found = words.join(' ');
  const isList = name === 'language' || name === 'notice';
  const parts = [...new Set(found.split(/[\s,]+/u).filter(Boolean))];
  const field: keyof Answers = answerFields[name];
  const result = AnswersSchema.shape[field].safeParse(isList ? parts : found);
  const isThere = name !== 'language' || parts.every((part) => languages.some((l) => l === part));
  if (result.success && isThere) return { value: result.data };
  const list = choicesOf(name, languages);
  const expected = inEachLocale((locale) => say(`init.expected.${name}`, locale, { list }));
  return { failure: cannot('answer-invalid', { option: `--${name}`, found, expected }) };
}

/** What there is to choose from; empty where there is no list. */
export function choicesOf(name: AnswerName, languages: readonly Locale[]): string {
  if (name === 'language') return languages.join(', ');
  return name === 'notice' ? noticeKinds.join(', ') : '';
}
