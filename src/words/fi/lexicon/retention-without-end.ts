import type { WordList } from '../../word-list.ts';

export const retentionWithoutEnd: WordList = {
  words: [
    'kunnes|siihen|ellei|ellet|mikäli .. pyydät|pyydätte|pyytää|pyytävät|vaadit|vaatii|vastustat|vastustaa|ilmoitat|ilmoittaa|pyydä|vaadi|vastusta',
    'poistamme|poistetaan|poistaa|hävitämme|hävitetään|hävittää|tuhoamme|tuhotaan|siivotaan .. vanhentun*|vanhentunei*|tarpeettom*|vanhat|vanhoja|turhat|turhia|aiheettom* *tiedot|*tietoja|*aineisto*|*asiakirj*',
    'vanhentun*|tarpeettom*|turhat|turhia *tiedot|*tietoja|*aineisto*|*asiakirj* .. poistamme|poistetaan|hävitämme|hävitetään|tuhotaan',
    'pysyvästi|määräämättömän|rajoittamattoman ajan?|ajaksi?',
  ],
  unless: [
    'pyynnöstä|pyynnöstäsi|pyynnön|vaatimuksesta|vaatimuksestasi',
    'oikais*|korjaa*|korjat*|virheelli*|oikeus|oikeutesi|oikeuden',
    '*vuotta|*vuoden|*kuukautta|*kuukauden|*päivää|*päivän|*viikkoa|*viikon|*tuntia|*tunnin',
    'poiste*|hävite*|poista*|tuho* .. pysyvästi',
    'pysyvästi .. poiste*|hävite*|poista*|tuho*|anonym*|esto*|kiel*',
    'eväste*|uutiskir*',
  ],
};
