import type { WordList } from '../../word-list.ts';

export const noticeChanges: WordList = {
  words: ['muutoks*|muutosta|päivityks*'],
  unless: ['*n muutoks*|muutosta|päivityks*', 'osoit*|tilau*|hinta|hintoj*|aikataul*'],
};
