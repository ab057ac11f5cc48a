import type { WordList } from '../../word-list.ts';

export const retentionFloors: WordList = {
  words: [
    'at least .. years|year|months|month|weeks|days',
    'minimum of? .. years|year|months|month|weeks|days',
    'no|not less|shorter than .. years|year|months|month|weeks|days',
    'years|months|weeks|days or longer|more',
  ],
  unless: [
    'most|maximum|longest|more than|up to|until|after which|then|thereafter|afterwards',
    'act|section|directive|regulation',
  ],
};
