import type { WordList } from '../../word-list.ts';

export const retentionFloors: WordList = {
  words: [
    'vähintään|vähimmillään|ainakin .. vuotta|vuoden|vuosi|kuukautta|kuukauden|kuukausi|viikkoa|viikon|päivää|päivän',
    'vuotta|vuoden|kuukautta|kuukauden tai kauemmin|pidempään|pitempään|enemmän',
    'säilyt*|säilyvät .. pysyvästi|ikuisesti|määräämättömän|rajoittamattoman',
  ],
  unless: [
    'ennen|etukäteen|aiemmin',
    'pidempään|pitempään|kauemmin|enemmän jos|kun|mikäli|kuin',
    'säilytä|säilyttäkää',
    'enintään|korkeintaan|enimmillään|kunnes|saakka|asti|jälkeen',
    '*laki|*lain|*laissa|*lakiin|*asetus|*asetuksen|luvun|pykälä*',
  ],
};
