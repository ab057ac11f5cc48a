import { expect, test } from 'vitest';
import { onlyWorkerWords, saidIn, saidOfTree } from '../../site/compare/worker-words.ts';

test('words are known by their names, or by how these begin', () => {
  const words = { moved: 1, placeItem: 2, placeList: 3, skip: 4, move: 5 };
  const source = ["say('moved', locale)", 'say(`place$', '{sort}`)', 'skip'].join('');
  expect(saidIn(source, words)).toEqual({ moved: 1, placeItem: 2, placeList: 3 });
});

test('the worker gets the words of lists and marked texts, and not those of other pages', () => {
  const { load } = onlyWorkerWords();
  const code = `${load('/x/src/locale/interface.ts')}${load('/x/src/locale/reader.ts')}`;
  for (const word of ['placeParagraph', 'nextChange', 'toTheList', 'deletionStarts', 'rewritten']) {
    expect(code).toContain(`"${word}":{"fi":`);
  }
  for (const word of ['asOf', 'searchFor', 'useRights', 'skip']) {
    expect(code).not.toContain(`"${word}":`);
  }
  expect(load('/x/src/locale/dates.ts')).toBeUndefined();
});

test('words by who speaks are known by their ways', () => {
  const tree = { pages: { moved: 'Moved.', other: 'Other.' }, verify: { a: { summary: 'A.' } } };
  expect(saidOfTree("say('pages.moved')", tree)).toEqual({
    pages: { moved: 'Moved.' },
  });
});

test('the worker gets none of the words of commands', () => {
  const code = onlyWorkerWords().load('/x/src/words/en/index.ts') ?? '';
  expect(code).toMatch(/^export const english = \{"pages":\{/u);
  expect(code).not.toMatch(/"(?:commands|failures|problems|refusals|verify)"/u);
});
