import { type Locale, locales } from '../../schema/languages.ts';
import { type Answers, AnswersSchema } from '../init/answers.ts';
import { say } from '../locale/say.ts';
import type { Ask } from './ask-on-terminal.ts';
import { allOf, type CannotDo, cannot } from './cannot.ts';
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
const needed = Object.keys(examples) as AnswerName[];

/** Whom to ask, in which language until one is chosen, and in which languages there are texts. */
export type Asking = { ask: Ask | undefined; speak: Locale; languages: readonly Locale[] };

/**
 * The answers that options give, and, where one that must be given is missing, a person, if there is one to ask: for
 * all that no option gives, and again for what will not do. All that is wrong in the options is told at once, and what
 * must be given and is not, by the name of its option.
 */
export async function collectAnswers(given: GivenAnswers, asking: Asking): Promise<Answers> {
  const found = readGiven(given, asking);
  const missing = needed.filter((name) => given[name] === undefined);
  if (missing.length > 0 && !asking.ask) throw allOf(missing.map(missingAnswer));
  if (missing.length > 0) await askFor(found, given, asking);
  return AnswersSchema.parse(found);
}

type Found = Partial<Record<keyof Answers, unknown>>;

function readGiven(given: GivenAnswers, { languages }: Asking): Found {
  const read = names.flatMap((name) => {
    const words = given[name];
    return words === undefined ? [] : [[name, readAnswer(name, words, languages)] as const];
  });
  const failures = read.flatMap(([, one]) => ('failure' in one ? [one.failure] : []));
  if (failures.length > 0) throw allOf(failures);
  return Object.fromEntries(
    read.flatMap(([name, one]) => ('value' in one ? [[answerFields[name], one.value]] : [])),
  );
}

/** Asks for what no option gives, one after the other, in the source language from where it is known. */
async function askFor(found: Found, given: GivenAnswers, asking: Asking): Promise<void> {
  for (const name of names.filter(isAsked).filter((one) => given[one] === undefined)) {
    const [source] = (found.languages ?? []) as Locale[];
    const value = await askOne(name, { ...asking, speak: source ?? asking.speak });
    if (value !== undefined) found[answerFields[name]] = value;
  }
}

type Question = Exclude<AnswerName, 'time-zone'>;

/** The zone follows from the country. */
function isAsked(name: AnswerName): name is Question {
  return name !== 'time-zone';
}

async function askOne(name: Question, { ask, speak, languages }: Asking): Promise<unknown> {
  const list = choicesOf(name, languages)?.join(', ') ?? '';
  // Nobody has said yet which language they read.
  const spoken = name === 'language' ? locales : [speak];
  const question = spoken.map((one) => say(`init.questions.${name}`, one, { list })).join('\n');
  const isNeeded = needed.some((one) => one === name);
  let answer = await ask?.(question);
  while (answer !== undefined && (answer !== '' || isNeeded)) {
    const read = readAnswer(name, [answer], languages);
    if ('value' in read) return read.value;
    answer = await ask?.(`${read.failure.words[speak]}\n${question}`);
  }
  if (!isNeeded) return undefined;
  throw missingAnswer(name);
}

function missingAnswer(name: AnswerName): CannotDo {
  const example = examples[name as keyof typeof examples];
  return cannot('answer-missing', { option: `--${name}`, example });
}
