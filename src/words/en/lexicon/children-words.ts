import type { WordList } from '../../word-list.ts';

/** What a group of people is called that consists of children. */
export const childrenWords: WordList = {
  words: [
    'child|children|minor|minors|kids|toddlers|schoolchildren|pupil|pupils|teenagers|underage',
  ],
  unless: ['parent|parents|guardian|guardians|family|families|teacher|teachers|of'],
};
