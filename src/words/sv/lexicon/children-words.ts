import type { WordList } from '../../word-list.ts';

/** What a group of people is called that consists of children. */
export const childrenWords: WordList = {
  words: [
    'barn|barnen|barnkunder|barnanvändare|minderårig|minderåriga|elev|elever|eleverna|skolbarn|underåriga|tonåringar',
  ],
  unless: ['förälder*|föräldrar*|vårdnadshavare*|anhörig*|familj*|lärare|till', '*s barn'],
};
