import type { WordList } from '../../word-list.ts';

/** What a group of people is called that consists of children. */
export const childrenWords: WordList = {
  words: [
    'kind|kinder|minderjährige|minderjährigen|schüler|schülerinnen|schulkinder|jugendliche|teenager',
  ],
  unless: [
    'eltern*|erziehungsberechtigte*|sorgeberechtigte*|angehörige*|famili*|lehrer*|von|der|unserer',
  ],
};
