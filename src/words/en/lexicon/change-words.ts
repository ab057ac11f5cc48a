import type { WordList } from '../../word-list.ts';

export const changeWords: WordList = {
  words: ['change|changes|amendments|updates'],
  unless: [
    'change|changes|amendments|updates to|in|of',
    'change|changes|update|updates your|it|them',
    'address|password|order|timetable|price|prices',
  ],
};
