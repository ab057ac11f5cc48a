import type { WordList } from '../../word-list.ts';

export const retentionFloors: WordList = {
  words: [
    'minst|åtminstone .. år|månader|månad|veckor|vecka|dagar|dygn',
    'år|månader|veckor|dagar eller längre|mer',
    'bevara*|spara*|lagra*|förvara* .. permanent|alltid|obegränsad|obestämd',
  ],
  unless: [
    'innan|före|förväg',
    'längre|mer om|när|än',
    'spara|behåll|förvara din|ditt|dina|kvittot',
    'högst|längst|maximalt|tills|därefter|sedan|varefter|innan|fram',
    '*lag|*lagen|förordning*|kap|§',
  ],
};
