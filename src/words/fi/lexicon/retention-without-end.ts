import type { WordList } from '../../word-list.ts';

export const retentionWithoutEnd: WordList = {
  words: [
    'kunnes|siihen|ellei|ellet|mikäli .. pyydät|pyydätte|pyytää|pyytävät|vaadit|vaatii|pyydä|vaadi|käsket|käskee',
    'kunnes|siihen .. ilmoitat|ilmoittaa|kerrot ... poist*|hävit*|tuho*',
    'poistamme|poistetaan|poistaa|hävitämme|hävitetään|hävittää|tuhoamme|tuhotaan|siivotaan .. vanhentun*|vanhentunei*|tarpeettom*|vanhat|vanhoja|turhat|turhia|aiheettom* *tiedot|*tietoja|*aineisto*|*asiakirj*',
    'joita|jotka|joille ei|eivät enää tarvita|tarpeen|tarpeellis*|käyttöä ... poiste*|poista*|hävit*|tuho*',
    'poistamme|poistetaan|hävitämme|hävitetään *tiedot|*tietoja joita|jotka|joille ei|eivät|emme enää',
    'poistamme|poistetaan|hävitämme|hävitetään ... kun ne|tiedot|tieto|se ... tarpeettom*|vanhentun*',
    'vanhat|vanhoja|vanhentun*|tarpeettom*|turhat|turhia *tiedot|*tietoja|*aineisto*|*asiakirj* .. poistamme|poistetaan|hävitämme|hävitetään|tuhotaan',
  ],
  unless: [
    'pyynnöstä|pyynnöstäsi|pyynnön|vaatimuksesta|vaatimuksestasi',
    'oikais*|korjaa*|korjat*|virheelli*|oikeus|oikeutesi|oikeuden',
    '*vuotta|*vuoden|*kuukautta|*kuukauden|*päivää|*päivän|*viikkoa|*viikon|*tuntia|*tunnin',
    'eväste*|uutiskir*',
  ],
};
