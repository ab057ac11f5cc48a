import { expect, test } from 'vitest';
import { stateOf } from '../../support/notices.ts';
import { tell } from './tell.ts';

const heads = {
  en: '| Cookie | Purpose | Also read by |',
  fi: '| Eväste | Tarkoitus | Lukevat myös |',
  sv: '| Kaka | Ändamål | Läses också av |',
  de: '| Cookie | Zweck | Auch gelesen von |',
};
const table = (locale: keyof typeof heads, readers: string) =>
  `${heads[locale]}\n| --- | --- | --- |\n| basket | a | ${readers} |`;
const readersIn = (locale: keyof typeof heads, readers: string) => {
  const { facts, problems } = tell(table(locale, readers), locale);
  expect(problems).toEqual([]);
  return (facts.cookies as { list: { accessedBy?: string[] }[] }).list[0]?.accessedBy;
};

test.each([
  ['en', 'nobody'],
  ['en', 'No one.'],
  ['en', 'none'],
  ['fi', 'ei kukaan'],
  ['fi', 'Ei'],
  ['sv', 'ingen'],
  ['sv', 'nej'],
  ['de', 'niemand'],
] as const)('that nobody else reads a cookie is said: %s, %s', (locale, word) => {
  expect(readersIn(locale, word)).toEqual([]);
});

test('a dash tells nothing, and a name that begins alike is a name', () => {
  expect(readersIn('en', '–')).toBeUndefined();
  expect(readersIn('en', 'Nobody Analytics Ltd, A Ltd')).toEqual(['Nobody Analytics Ltd', 'A Ltd']);
});

test('it is the same in two languages', () => {
  const text = (body: string) => `---\ntitle: Section\n---\n${body}\n`;
  const state = (fi: string) =>
    stateOf(
      { 'en/a.md': text(table('en', 'nobody')), 'fi/a.md': text(table('fi', fi)) },
      'en',
      undefined,
      'text/1',
    ).problems.map(({ code }) => code);
  expect(state('ei kukaan')).toEqual([]);
  expect(state('A Oy')).not.toEqual([]);
});
