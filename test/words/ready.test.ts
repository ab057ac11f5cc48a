import { expect, test } from 'vitest';
import { shelve } from '../../src/words/ready.ts';

const open = () => {
  const loaded: string[] = [];
  const load = (language: string) => async () => {
    loaded.push(language);
    return `words in ${language}`;
  };
  return { loaded, ...shelve({ fi: load('fi'), en: load('en') }) };
};

test('a language that was made ready is there, and no other is loaded', async () => {
  const { every, ready, loaded } = open();
  await ready(['en', 'en']);
  await ready(['en']);
  expect(every.en).toBe('words in en');
  expect(loaded).toEqual(['en']);
});

test('asking for another is an error of the program, never an empty list', () => {
  expect(() => open().every.fi).toThrow('The words of `fi` were not made ready.');
});

test('a language that has nothing of it is passed over', async () => {
  const { ready, loaded } = open();
  await ready(['sv', 'fi']);
  expect(loaded).toEqual(['fi']);
});
