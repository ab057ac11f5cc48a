import type { WordList } from '../../word-list.ts';

export const retentionFloors: WordList = {
  words: [
    'vähintään|vähimmillään|ainakin .. vuotta|vuoden|vuosi|kuukautta|kuukauden|kuukausi|viikkoa|viikon|päivää|päivän',
    'vuotta|vuoden|kuukautta|kuukauden tai kauemmin|pidempään|pitempään|enemmän',
  ],
  unless: [
    'enintään|korkeintaan|enimmillään|kunnes|saakka|asti|minkä|jonka|tämän|sen jälkeen|jälkeen',
    '*laki|*lain|*laissa|*lakiin|*asetus|*asetuksen|luvun|pykälä*',
  ],
};
