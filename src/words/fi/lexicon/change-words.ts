import type { WordList } from '../../word-list.ts';

export const changeWords: WordList = {
  words: ['muutoks*|muutosta|päivityks*'],
  unless: ['*n muutoks*|muutosta|päivityks*', 'osoit*|tilau*|hinta|hintoj*|aikataul*'],
};
