import type { WordList } from '../../word-list.ts';

export const retentionFloors: WordList = {
  words: [
    'at least .. years|year|months|month|weeks|days',
    'minimum of? .. years|year|months|month|weeks|days',
    'no|not less|shorter than .. years|year|months|month|weeks|days',
    'years|months|weeks|days or longer|more',
    'keep|kept|retain|retained|store|stored|hold|held .. indefinitely|permanently|forever',
    'for an indefinite|unlimited period|time',
  ],
  unless: [
    'before|advance|notice|beforehand',
    'longer|more if|when|where|while|than',
    'keep|save your|the|this receipt|receipts|ticket|copy|password',
    'most|maximum|longest|until|then|thereafter|afterwards',
    'more than',
    'up to',
    'after which',
    'act|section|directive|regulation',
  ],
};
