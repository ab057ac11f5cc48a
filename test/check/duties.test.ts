import { expect, test } from 'vitest';
import { FactsSchema } from '../../schema/disclosures/index.ts';
import { conditions } from '../../schema/gdpr/conditions.ts';
import {
  type Answer,
  citationsOf,
  type Duty,
  duties,
  kindsAnswering,
} from '../../schema/gdpr/duties.ts';
import { type Locale, locales } from '../../schema/languages.ts';
import { elementOf, fieldsOf, resolve } from '../../schema/walk.ts';
import type { Finding } from '../../src/check/findings/finding.ts';
import { everyRule as rules } from '../../src/check/run/packs.ts';
import { checkNotice } from '../../src/check/run/run.ts';
import { loadDraft } from '../../src/content/load-draft.ts';
import { loadProject } from '../../src/content/load-project.ts';
import type { Notice } from '../../src/content/notice.ts';
import { filesFrom } from '../support/memory-files.ts';
import { casesOfTurn } from '../support/property-runs.ts';
import {
  type Contents,
  completeNotice,
  type Holder,
  holdersOf,
  withoutFields,
} from './complete-notice.ts';

const complete = completeNotice();
const owed = duties.filter(({ level }) => level === 'error');

function noticesIn(contents: Contents): Notice[] {
  const files = filesFrom(contents);
  return loadProject(files).notices.flatMap((folder) => loadDraft(files, folder)?.notices ?? []);
}

function findingsOf(notices: readonly Notice[], speak: Locale = 'en'): Finding[] {
  return notices.flatMap((notice) =>
    checkNotice(notice, { rules, day: '2026-11-01', speak, archived: false }),
  );
}

test('the complete notice has no findings', () => {
  const found = findingsOf(noticesIn(complete)).filter(({ severity }) => severity !== 'info');
  expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
});

test('every point of Articles 13 and 14 is in the table', () => {
  const points = (article: string, letters: string): string[] =>
    [...letters].map((letter) => `${article}(${letter})`);
  const law = [
    ...points('13(1)', 'abcdef'),
    ...points('13(2)', 'abcdef'),
    '13(3)',
    ...points('14(1)', 'abcdef'),
    ...points('14(2)', 'abcdefg'),
    '14(3)',
    '14(4)',
    '14(5)',
  ];
  const table = duties.flatMap(({ article13, article14 }) => [article13, article14]);
  expect([...new Set(table)].filter((point) => point !== undefined).sort()).toEqual(law.sort());
});

test('twins carry the letters that the Regulation gives them', () => {
  const twins = Object.fromEntries(
    duties.map(({ id, article13, article14 }) => [id, [article13, article14]]),
  );
  expect(twins).toMatchObject({
    'legitimate-interests': ['13(1)(d)', '14(2)(b)'],
    'data-categories': [undefined, '14(1)(d)'],
    access: ['13(2)(b)', '14(2)(c)'],
    withdrawal: ['13(2)(c)', '14(2)(d)'],
    complaint: ['13(2)(d)', '14(2)(e)'],
    providing: ['13(2)(e)', undefined],
    sources: [undefined, '14(2)(f)'],
    'automated-decisions': ['13(2)(f)', '14(2)(g)'],
    'new-purpose': ['13(3)', '14(4)'],
  });
});

test('ids are unique', () => {
  expect(new Set(duties.map(({ id }) => id)).size).toBe(duties.length);
});

test('every condition belongs to a duty', () => {
  expect([...conditions].sort()).toEqual(
    [...new Set<string>(duties.map(({ condition }) => condition))].sort(),
  );
});

test.each([
  ['controller', ['controller']],
  ['legitimate-interests', ['purposes']],
  ['providing', ['providing', 'purposes']],
  ['free-consent', []],
])('%s is answered by %j', (id, kinds) => {
  const duty = duties.find((one) => one.id === id);
  expect(duty && kindsAnswering(duty)).toEqual(kinds);
});

test.each(duties)('the answers to $id are fields of the schemas', ({ answers }) => {
  const paths = answers.flatMap(({ at, anyOf }) => anyOf.map((field) => `${at}.${field}`));
  expect(paths.filter((path) => !isField(path))).toEqual([]);
});

function isField(path: string): boolean {
  let schema: Parameters<typeof resolve>[0] | undefined = FactsSchema;
  for (const step of path.split('.').filter((part) => part !== '')) {
    if (!schema) return false;
    schema =
      step === '*'
        ? elementOf(resolve(schema, { kind: 'list' }))
        : fieldsOf(resolve(schema, { kind: 'map', has: () => false }))?.[step];
  }
  return schema !== undefined;
}

test.each(owed)('a rule reports $id as an error', (duty) => {
  const articles = new Set(citationsOf(duty));
  const asking = rules.filter(
    (rule) => rule.severity === 'error' && rule.articles.some((article) => articles.has(article)),
  );
  expect(asking).not.toEqual([]);
});

test.each(rules)('the articles of $name are duties', ({ articles }) => {
  const table = new Set(duties.flatMap(citationsOf));
  expect(articles.filter((article) => !table.has(article))).toEqual([]);
});

type Deletion = { name: string; duty: Duty; notices: () => readonly Notice[] };

/** Each place of the complete notice where a duty is answered, taken away in turn. */
const deletions: Deletion[] = owed.flatMap((duty) =>
  duty.answers.flatMap((answer) =>
    holdersOf(complete, answer)
      .filter(isOwed)
      .map((holder) => ({
        name: `${duty.id}: ${[holder.name, answer.anyOf.join(' or ')].filter(Boolean).join('.')}`,
        duty,
        notices: once(() => noticesIn(withoutFields(complete, holder, answer.anyOf))),
      })),
  ),
);

/** What follows where nobody has to give anything is not owed: Article 13(2)(e). */
function isOwed({ value }: Holder): boolean {
  return (value as { required?: string } | undefined)?.required !== 'no';
}

/** Read when it is first asked for. */
function once<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= read();
    return value;
  };
}

test.each(deletions)('without $name the duty is missed, and nothing else', (deletion) => {
  const articles = new Set(citationsOf(deletion.duty));
  const errors = findingsOf(deletion.notices()).filter(({ severity }) => severity === 'error');
  const missed = errors.filter((finding) => finding.articles.some((one) => articles.has(one)));
  expect(missed).not.toEqual([]);
  for (const { place, message } of missed) {
    expect(place.file).toMatch(/^content\/notices\/bookshop\/en\/[a-z]+\.md$/u);
    expect(place.line).toBeGreaterThan(1);
    expect(message).toMatch(/Article/u);
  }
  // One root, one error; what refers to the missing thing may be reported beside it.
  const roots = errors.filter(({ rule }) => rule !== 'reference-unknown').map(({ rule }) => rule);
  expect(new Set(roots).size).toBe(1);
});

const spoken = locales.flatMap((locale, turn) =>
  casesOfTurn(deletions, turn, locales.length).map((deletion) => ({ locale, ...deletion })),
);

test.each(spoken)('$locale has words for what is missing without $name', ({ locale, notices }) => {
  for (const { message, hint } of findingsOf(notices(), locale)) {
    expect(`${message} ${hint}`).not.toMatch(/undefined|\[object|\(\)|""/u);
    expect(message).toMatch(/\.$/u);
  }
});

type Asked = { name: string; answer: Answer };

const asked: Asked[] = owed.flatMap(({ id, answers }) =>
  answers.map((answer) => ({ name: `${id}: ${answer.at} ${answer.anyOf.join(' ')}`, answer })),
);

test.each(asked)('the complete notice answers $name', ({ answer }) => {
  expect(holdersOf(complete, answer)).not.toEqual([]);
});
