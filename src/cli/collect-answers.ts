import type { Locale } from '../../schema/languages.ts';
import { type Answers, AnswersSchema } from '../init/answers.ts';
import { say } from '../locale/say.ts';
import type { Ask } from './ask-on-terminal.ts';
import { cannot } from './cannot.ts';
import { type AnswerName, answerFields, choicesOf, readAnswer } from './read-answer.ts';

/** The answers that options give, as they were written. */
export type GivenAnswers = Readonly<Partial<Record<AnswerName, readonly string[]>>>;

/** Without these there is no project; the others have a default, or become gaps. */
const examples = {
  company: '--company "Company Ltd"',
  country: '--country FI',
  language: '--language fi en',
  notice: '--notice customers website',
} as const;

const names = Object.keys(answerFields) as AnswerName[];

/** Whom to ask, in which language, and in which languages there are texts. */
export type Asking = { ask: Ask | undefined; speak: Locale; languages: readonly Locale[] };

/**
 * The answers that options give, and, where one that must be given is missing, a person, if there is one to ask: for
 * all that no option gives, and again for what will not do. An answer that must be given and is not is an error that
 * names its option.
 */
export async function collectAnswers(given: GivenAnswers, asking: Asking): Promise<Answers> {
  const isWhole = Object.keys(examples).every((name) => given[name as AnswerName] !== undefined);
  const ask = isWhole ? undefined : asking.ask;
  const found: Record<string, unknown> = {};
  // One after the other, as a person reads them; what options give is looked at before anything is asked.
  for (const name of names) {
    const words = given[name];
    if (words !== undefined) found[answerFields[name]] = readGiven(name, words, asking);
  }
  for (const name of names.filter((one) => given[one] === undefined)) {
    const value = await askFor(name, { ...asking, ask });
    if (value !== undefined) found[answerFields[name]] = value;
  }
  return AnswersSchema.parse(found);
}

function readGiven(name: AnswerName, words: readonly string[], { languages }: Asking): unknown {
  const read = readAnswer(name, words, languages);
  if ('failure' in read) throw read.failure;
  return read.value;
}

async function askFor(name: AnswerName, { ask, speak, languages }: Asking): Promise<unknown> {
  // The zone follows from the country.
  if (name === 'time-zone') return undefined;
  const list = choicesOf(name, languages)?.join(', ') ?? '';
  const question = say(`init.questions.${name}`, speak, { list });
  const isNeeded = Object.hasOwn(examples, name);
  let answer = await ask?.(question);
  while (answer !== undefined && (answer !== '' || isNeeded)) {
    const read = readAnswer(name, [answer], languages);
    if ('value' in read) return read.value;
    answer = await ask?.(`${read.failure.words[speak]}\n${question}`);
  }
  if (!isNeeded) return undefined;
  const example = examples[name as keyof typeof examples];
  throw cannot('answer-missing', { option: `--${name}`, example });
}
