import type { WordList } from '../../word-list.ts';

export const retentionFloors: WordList = {
  words: [
    'minst|åtminstone .. år|månader|månad|veckor|vecka|dagar|dygn',
    'år|månader|veckor|dagar eller längre|mer',
  ],
  unless: [
    'högst|längst|maximalt|tills|därefter|sedan|varefter|innan|fram',
    '*lag|*lagen|förordning*|kap|§',
  ],
};
